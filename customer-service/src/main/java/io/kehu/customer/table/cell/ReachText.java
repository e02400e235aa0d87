package io.kehu.customer.table.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody is reached, from a cell that holds numbers and addresses in any order: {@code 0755-86543210/zhang@example.com}.
 *
 * @param mobile eleven digits; null where there is none
 * @param landline area code, number and extension with hyphens between
 * @param trouble what is wrong with the text; null where nothing is
 */
public record ReachText(String mobile, String landline, String email, Trouble trouble) {

    /** Why a text is not taken over. */
    public enum Trouble {
        UNKNOWN,
        MASKED,
        /** A form's blank that nobody has filled in, as the documents print it: {@code 0755-X/xxx}. */
        BLANK,
        TWO_OF_A_KIND
    }

    static final ReachText NOTHING = new ReachText(null, null, null, null);

    private static final int FEWEST_DIGITS = 5;
    private static final String BETWEEN = "/,;、\n|";
    private static final Pattern BLANK_FORM = Pattern.compile("[\\d()-]*+[xX]+(?:[-/][xX]+)*");
    private static final Pattern LABEL = Pattern.compile("^[\\p{IsHan}A-Za-z.-]{1,8}:");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86|0086)?(1[3-9]\\d{9})");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:\\+?86-?|0086-?)?\\(?(010|02\\d|0[3-9]\\d{2})\\)?-?(\\d{3,4})-?(\\d{4})"
                    + "(?:(?:-|转|分机|ext\\.?|#)(\\d{1,6}))?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>()]+@[^@\\s<>()]+\\.[^@\\s<>().]+");

    public static ReachText read(String text) {
        String folded = Folded.of(text);
        if (BLANK_FORM.matcher(Folded.squeezed(folded)).matches()) {
            return new ReachText(null, null, null, Trouble.BLANK);
        }
        ReachText reach = NOTHING;
        for (String token : SeveralText.filled(folded, BETWEEN)) {
            ReachText one = one(token);
            reach = reach.and(one.trouble == Trouble.UNKNOWN ? words(token) : one);
        }
        return reach;
    }

    /** Numbers and addresses that only blanks separate. */
    private static ReachText words(String token) {
        ReachText reach = NOTHING;
        for (String word : SeveralText.filled(token, " ")) {
            reach = reach.and(one(word));
        }
        return reach;
    }

    /** Whether a word is meant as a way to reach somebody rather than as a name. */
    static boolean looksLikeOne(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS || word.indexOf('@') > 0;
    }

    ReachText and(ReachText other) {
        if (mobile != null && other.mobile != null
                || landline != null && other.landline != null
                || email != null && other.email != null) {
            return new ReachText(mobile, landline, email, Trouble.TWO_OF_A_KIND);
        }
        return this == NOTHING
                ? other
                : new ReachText(
                        either(mobile, other.mobile),
                        either(landline, other.landline),
                        either(email, other.email),
                        trouble == null ? other.trouble : trouble);
    }

    private static ReachText one(String token) {
        String bare = token.indexOf(':') < 0 ? token : LABEL.matcher(token).replaceFirst("");
        String tight = Folded.squeezed(bare);
        if (tight.indexOf('@') > 0) {
            return email(Blank.strip(bare));
        }
        Matcher mobile = MOBILE.matcher(tight.replace("-", ""));
        if (mobile.matches()) {
            return new ReachText(mobile.group(1), null, null, null);
        }
        Matcher landline = LANDLINE.matcher(tight);
        if (landline.matches()) {
            return new ReachText(null, hyphenated(landline), null, null);
        }
        return new ReachText(null, null, null, tight.indexOf('*') < 0 ? Trouble.UNKNOWN : Trouble.MASKED);
    }

    private static ReachText email(String address) {
        if (!EMAIL.matcher(address).matches()) {
            return new ReachText(null, null, null, Trouble.UNKNOWN);
        }
        return new ReachText(null, null, address, address.indexOf('*') < 0 ? null : Trouble.MASKED);
    }

    private static String hyphenated(Matcher landline) {
        String number = landline.group(1) + '-' + landline.group(2) + landline.group(3);
        return landline.group(4) == null ? number : number + '-' + landline.group(4);
    }

    private static String either(String one, String other) {
        return one == null ? other : one;
    }
}
