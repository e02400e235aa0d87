package io.kehu.customer.table.cell;

/** Characters that people do not see: white space of any width, no-break and zero-width ones, stray byte order marks. */
public final class Blank {

    private Blank() {}

    public static boolean is(char c) {
        if (c <= ' ') {
            return true;
        }
        // Between the letters and the ideographic space; beyond it only the byte order mark.
        return c >= '\u0085' && (c <= '\u3000' ? rare(c) : c == '\uFEFF');
    }

    private static boolean rare(char c) {
        return switch (c) {
            case '\u0085', '\u00A0', '\u2007', '\u202F', '\u200B', '\u200C', '\u200D', '\u2060' -> true;
            default -> Character.isWhitespace(c);
        };
    }

    /** The text without blanks at its ends. */
    public static String strip(String text) {
        int end = text.length();
        int begin = 0;
        while (begin < end && is(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }
}
