package io.kehu.customer.phone;

/**
 * Mainland landlines as they are stored and mostly written, {@code 0755-86543210} and {@code 0755-86543210-8001}, read without
 * the library.
 *
 * <p>Which exist is still the library's word. A subscriber's number that begins with 2 to 8 does or does not by its length, its
 * area code and its first digit; where area codes are short (010, 02x), by its first three. The library is asked once for each.
 */
final class MainlandLandline {

    private static final int SHORT_AREA = 3;
    private static final int LONG_AREA = 4;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 8;
    private static final int LONGEST_EXTENSION = 6;
    private static final byte EXISTS = 1;
    private static final byte UNKNOWN_TO_THE_PLAN = 2;

    /** By length and prefix: 3000 to 9999 for long area codes, 10000 to 29999 for short ones. */
    private static final byte[][] PREFIXES = new byte[LONGEST + 1][30_000];

    private MainlandLandline() {}

    /** The number, or null when the text needs a closer look. */
    static PhoneNumber read(String text) {
        if (text.length() < SHORT_AREA + SHORTEST || text.charAt(0) != '0' || text.charAt(1) < '1') {
            return null;
        }
        int area = text.charAt(1) <= '2' ? SHORT_AREA : LONG_AREA;
        int start = text.charAt(area) == '-' ? area + 1 : area;
        int end = endOfDigits(text, start);
        boolean extended = end < text.length();
        if (endOfDigits(text, 0) < area
                || !isSubscriber(text, start, end)
                || extended && !isExtension(text, end)
                || !exists(text, area, start, end)) {
            return null;
        }
        String digits = text.substring(1, area) + text.substring(start, end);
        return PhoneNumber.mainlandLandline(digits, area - 1, extended ? text.substring(end + 1) : null);
    }

    private static boolean isSubscriber(String text, int start, int end) {
        return end - start >= SHORTEST
                && end - start <= LONGEST
                && text.charAt(start) >= '2'
                && text.charAt(start) <= '8';
    }

    private static boolean isExtension(String text, int dash) {
        int length = text.length() - dash - 1;
        return text.charAt(dash) == '-'
                && length >= 1
                && length <= LONGEST_EXTENSION
                && endOfDigits(text, dash + 1) == text.length();
    }

    private static boolean exists(String text, int area, int start, int end) {
        int told = area == SHORT_AREA ? 3 : 1;
        int prefix = Integer.parseInt(text, 1, area, 10) * (told == 1 ? 10 : 1000)
                + Integer.parseInt(text, start, start + told, 10);
        byte[] known = PREFIXES[end - start];
        if (known[prefix] == 0) {
            String digits = text.substring(0, area) + text.substring(start, end);
            known[prefix] = NumberingPlan.isMainland(digits, PhoneNumber.Kind.LANDLINE) ? EXISTS : UNKNOWN_TO_THE_PLAN;
        }
        return known[prefix] == EXISTS;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
