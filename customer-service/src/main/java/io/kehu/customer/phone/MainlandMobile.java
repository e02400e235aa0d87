package io.kehu.customer.phone;

/**
 * Mainland mobile numbers in the forms in which nearly all of them are written, read in one pass and without the library.
 * A million rows of an import go through here.
 *
 * <p>Which numbers exist is still the library's word: whether one does depends on its first five digits only, so it is asked
 * once for each of them.
 */
final class MainlandMobile {

    private static final int DIGITS = 11;
    private static final int PREFIX = 5;
    private static final int LOWEST_PREFIX = 10_000;
    private static final byte EXISTS = 1;
    private static final byte UNKNOWN_TO_THE_PLAN = 2;

    /** One byte for each prefix from 10000 to 19999; threads that race for one write the same. */
    private static final byte[] PREFIXES = new byte[LOWEST_PREFIX];

    private MainlandMobile() {}

    /** The number, or null when the text needs a closer look. */
    static PhoneNumber read(String text) {
        char[] digits = new char["0086".length() + DIGITS];
        int count = 0;
        boolean plus = false;
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (c >= '0' && c <= '9') {
                if (count == digits.length) {
                    return null;
                }
                digits[count++] = c;
            } else if (c == '+' && count == 0) {
                plus = true;
            } else if (c != ' ' && c != '-' && c != '(' && c != ')') {
                return null;
            }
        }
        return eleven(new String(digits, 0, count), plus);
    }

    /** The digits without the prefixes of calls from abroad. */
    private static PhoneNumber eleven(String digits, boolean plus) {
        int start = digits.length() - DIGITS;
        boolean mainland =
                switch (start) {
                    case 0 -> !plus;
                    case 2 -> digits.startsWith("86");
                    case 4 -> !plus && digits.startsWith("0086");
                    default -> false;
                };
        return mainland && digits.charAt(start) == '1' && exists(digits, start)
                ? PhoneNumber.mainlandMobile(digits.substring(start))
                : null;
    }

    private static boolean exists(String digits, int start) {
        int prefix = Integer.parseInt(digits, start, start + PREFIX, 10) - LOWEST_PREFIX;
        if (PREFIXES[prefix] == 0) {
            PREFIXES[prefix] = NumberingPlan.isMainland(digits.substring(start), PhoneNumber.Kind.MOBILE)
                    ? EXISTS
                    : UNKNOWN_TO_THE_PLAN;
        }
        return PREFIXES[prefix] == EXISTS;
    }

    /** Full-width digits, signs and blanks as their ASCII forms. */
    private static char narrow(char c) {
        if (c == '\u3000' || c == '\u00a0') {
            return ' ';
        }
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }
}
