package io.kehu.customer.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.Set;

/** The library's word on which numbers exist, and where in a text the number ends and the extension begins. */
final class NumberingPlan {

    private static final String HERE = "CN";
    private static final int MAINLAND = 86;

    /** Ten digits are the shortest mainland landline or service number. */
    private static final int SHORTEST_LANDLINE = 10;

    private static final int LONGEST_EXTENSION = 6;
    private static final int SHORTEST_SUBSCRIBER = 7;
    private static final int SERVICE_NUMBER = 10;

    /** Hong Kong, Macao and Taiwan are often written with their code and without a plus. */
    private static final Set<String> NEIGHBOURS = Set.of("852", "853", "886");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private NumberingPlan() {}

    static Optional<PhoneNumber> read(String text) {
        return Writing.read(text)
                .flatMap(writing -> writing.extension() == null ? plain(writing) : marked(writing))
                .filter(number -> number.extension() == null || number.kind() != PhoneNumber.Kind.MOBILE);
    }

    /** Whether digits as they are dialled here are a number of that kind. */
    static boolean isMainland(String digits, PhoneNumber.Kind kind) {
        return number(digits)
                .filter(number -> isMainland(number) && number.kind() == kind)
                .isPresent();
    }

    /** A word or sign says where the extension begins. */
    private static Optional<PhoneNumber> marked(Writing writing) {
        return whole(writing).map(number -> extended(number, writing.extension()));
    }

    /**
     * A dash may part a number or set off its extension. On the mainland, numbers of a place have one length, so what exists
     * without the last group is a number with its extension; elsewhere more digits may be a longer number.
     */
    private static Optional<PhoneNumber> plain(Writing writing) {
        Optional<PhoneNumber> shorter = withoutLastGroup(writing);
        if (shorter.filter(number -> isMainland(number) || writing.groups().size() == 2)
                .isPresent()) {
            return shorter;
        }
        return whole(writing).or(() -> shorter);
    }

    private static Optional<PhoneNumber> whole(Writing writing) {
        Optional<PhoneNumber> number = number(writing.digits());
        return number.isEmpty() && NEIGHBOURS.contains(writing.groups().get(0))
                ? number("+" + writing.digits())
                : number;
    }

    private static Optional<PhoneNumber> withoutLastGroup(Writing writing) {
        String digits = writing.digitsBeforeLast();
        return digits.length() < SHORTEST_LANDLINE || writing.last().length() > LONGEST_EXTENSION
                ? Optional.empty()
                : number(digits)
                        .filter(number -> number.kind() != PhoneNumber.Kind.MOBILE)
                        .map(number -> extended(number, writing.last()));
    }

    private static PhoneNumber extended(PhoneNumber number, String extension) {
        return new PhoneNumber(number.kind(), number.number(), number.matchKey(), extension);
    }

    private static boolean isMainland(PhoneNumber number) {
        return !number.number().startsWith("+");
    }

    private static Optional<PhoneNumber> number(String dialled) {
        try {
            Phonenumber.PhoneNumber number = LIBRARY.parse(dialled, HERE);
            return kind(number)
                    .flatMap(kind -> number.getCountryCode() == MAINLAND
                            ? mainland(kind, Long.toString(number.getNationalNumber()))
                            : Optional.of(elsewhere(kind, LIBRARY.format(number, PhoneNumberFormat.E164))));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber.Kind> kind(Phonenumber.PhoneNumber number) {
        return switch (LIBRARY.getNumberType(number)) {
            case MOBILE -> Optional.of(PhoneNumber.Kind.MOBILE);
            case FIXED_LINE -> Optional.of(PhoneNumber.Kind.LANDLINE);
            case FIXED_LINE_OR_MOBILE, VOIP, PERSONAL_NUMBER -> Optional.of(PhoneNumber.Kind.EITHER);
            case TOLL_FREE, SHARED_COST, UAN -> Optional.of(PhoneNumber.Kind.SERVICE);
            case PREMIUM_RATE, PAGER, VOICEMAIL, UNKNOWN -> Optional.empty();
        };
    }

    private static PhoneNumber elsewhere(PhoneNumber.Kind kind, String e164) {
        return new PhoneNumber(kind, e164, e164, null);
    }

    private static Optional<PhoneNumber> mainland(PhoneNumber.Kind kind, String digits) {
        return switch (kind) {
            case MOBILE -> Optional.of(PhoneNumber.mainlandMobile(digits));
            case LANDLINE -> landline(digits);
            case SERVICE -> service(digits);
            case EITHER -> Optional.empty();
        };
    }

    /** Area codes that begin with 1 or 2 have two digits, all others three, the trunk zero aside. */
    private static Optional<PhoneNumber> landline(String digits) {
        int area = digits.charAt(0) <= '2' ? 2 : 3;
        return digits.length() - area < SHORTEST_SUBSCRIBER
                ? Optional.empty()
                : Optional.of(PhoneNumber.mainlandLandline(digits, area, null));
    }

    private static Optional<PhoneNumber> service(String digits) {
        return digits.length() == SERVICE_NUMBER && (digits.startsWith("400") || digits.startsWith("800"))
                ? Optional.of(new PhoneNumber(
                        PhoneNumber.Kind.SERVICE,
                        String.join("-", digits.substring(0, 3), digits.substring(3, 6), digits.substring(6)),
                        "+86" + digits,
                        null))
                : Optional.empty();
    }
}
