package io.kehu.customer.phone;

import java.util.Optional;

/**
 * A phone number that exists in its country's numbering plan.
 *
 * <pre>
 * mainland mobile    13800138000
 * mainland landline  0755-86543210, 0755-86543210-8001
 * mainland service   400-820-8820, 800-820-8820
 * any other          +85223456789, +85223456789-8001 (Hong Kong, Macao, Taiwan and abroad: E.164)
 * </pre>
 *
 * @param number the canonical text without extension
 * @param matchKey E.164 without extension: equal for everything that rings at the same connection
 * @param extension up to six digits; null when there is none
 */
public record PhoneNumber(Kind kind, String number, String matchKey, String extension) {

    private static final int HIDDEN = 4;
    private static final String UNREADABLE = "****";

    /** What a number is for; {@link #EITHER} where a country's plan does not tell mobiles from landlines. */
    public enum Kind {
        MOBILE,
        LANDLINE,
        EITHER,
        SERVICE
    }

    /** Reads a text, whatever it was meant as; empty when it is no one number. */
    public static Optional<PhoneNumber> parse(String text) {
        if (text == null || text.length() > Writing.LONGEST) {
            return Optional.empty();
        }
        PhoneNumber common = MainlandMobile.read(text);
        if (common == null) {
            common = MainlandLandline.read(text);
        }
        return common == null ? NumberingPlan.read(text) : Optional.of(common);
    }

    /** The canonical text of what was meant as a mobile number. */
    public static Optional<String> mobile(String text) {
        return parse(text).filter(PhoneNumber::rings).map(PhoneNumber::canonical);
    }

    /** The canonical text of what was meant as a landline, with area code; service numbers are among them. */
    public static Optional<String> landline(String text) {
        return parse(text).filter(number -> number.kind != Kind.MOBILE).map(PhoneNumber::canonical);
    }

    /** The key under which a number's twins are found. */
    public static Optional<String> matchKey(String text) {
        return parse(text).map(PhoneNumber::matchKey);
    }

    /** The text with its middle four digits hidden (S3: 隐藏中间4位); nothing is left of a text that is no phone number. */
    public static String mask(String text) {
        return text == null ? null : parse(text).map(PhoneNumber::masked).orElse(UNREADABLE);
    }

    /** The one text of this number. */
    public String canonical() {
        return extension == null ? number : number + '-' + extension;
    }

    /** {@code 138****8000}, {@code 0755-86****10-8001}: hidden are the middle four digits of the subscriber's number. */
    public String masked() {
        char[] shown = canonical().toCharArray();
        int place = 0;
        int first = (int) (subscriber().chars().filter(Character::isDigit).count() - HIDDEN) / 2;
        for (int i = number.length() - subscriber().length(); i < number.length(); i++) {
            if (Character.isDigit(shown[i])) {
                shown[i] = place >= first && place < first + HIDDEN ? '*' : shown[i];
                place++;
            }
        }
        return new String(shown);
    }

    static PhoneNumber mainlandMobile(String elevenDigits) {
        return new PhoneNumber(Kind.MOBILE, elevenDigits, "+86" + elevenDigits, null);
    }

    /**
     * @param digits area code without its zero, and the subscriber's number
     * @param area digits of the area code
     */
    static PhoneNumber mainlandLandline(String digits, int area, String extension) {
        String number = "0" + digits.substring(0, area) + '-' + digits.substring(area);
        return new PhoneNumber(Kind.LANDLINE, number, "+86" + digits, extension);
    }

    /** The number without area code or service prefix. */
    private String subscriber() {
        return number.substring(number.indexOf('-') + 1);
    }

    private boolean rings() {
        return kind == Kind.MOBILE || kind == Kind.EITHER;
    }
}
