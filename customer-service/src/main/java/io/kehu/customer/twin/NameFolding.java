package io.kehu.customer.twin;

import java.text.Normalizer;

/** Takes out of a name what is only a way of writing it: width, case, blanks, kinds of brackets, punctuation. */
final class NameFolding {

    private static final String JOINING = ".'’·・";

    private NameFolding() {}

    /**
     * Lower case, one width, round brackets; a blank stands only between two Latin words, for whatever parted them.
     */
    static String fold(String name) {
        String plain = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean parted = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = narrow(plain.charAt(i));
            char bracket = bracket(c);
            if (bracket != 0) {
                folded.append(bracket);
                parted = false;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (parted && isLatin(c) && !folded.isEmpty() && isLatin(folded.charAt(folded.length() - 1))) {
                    folded.append(' ');
                }
                folded.append(Character.toLowerCase(c));
                parted = false;
            } else {
                parted |= JOINING.indexOf(c) < 0;
            }
        }
        return folded.toString();
    }

    /** A folded name without its blanks and brackets. */
    static String bare(String folded) {
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != ' ' && c != '(' && c != ')') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Nearly all names: they need no normalisation beyond {@link #narrow}. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && !isCommonHan(c) && !isFullWidth(c) && c != '\u3000') {
                return false;
            }
        }
        return true;
    }

    private static char narrow(char c) {
        return isFullWidth(c) ? (char) (c - 0xfee0) : c;
    }

    private static boolean isFullWidth(char c) {
        return c >= '\uff01' && c <= '\uff5e';
    }

    private static boolean isCommonHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The round bracket for a bracket of any kind; 0 for anything else. */
    private static char bracket(char c) {
        if (isCommonHan(c)) {
            return 0;
        }
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            default -> 0;
        };
    }
}
