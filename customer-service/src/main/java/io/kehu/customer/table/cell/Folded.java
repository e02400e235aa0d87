package io.kehu.customer.table.cell;

import java.text.Normalizer;

/** Text as rules compare it: full-width letters, digits and signs as half-width ones, without blanks at its ends. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        String stripped = Blank.strip(text);
        return plain(stripped) ? stripped : Blank.strip(Normalizer.normalize(stripped, Normalizer.Form.NFKC));
    }

    /** The same without any blanks. */
    public static String tight(String text) {
        return squeezed(of(text));
    }

    /** Folded text without any blanks. */
    static String squeezed(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Blank.is(folded.charAt(i))) {
                return squeezedFrom(i, folded);
            }
        }
        return folded;
    }

    private static String squeezedFrom(int blank, String folded) {
        StringBuilder squeezed = new StringBuilder(folded.length()).append(folded, 0, blank);
        folded.chars().skip(blank).filter(c -> !Blank.is((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether folding leaves it as it is: ASCII and unified ideographs, nearly all there is. */
    private static boolean isPlain(char c) {
        return c <= 0x7E || c >= '\u4E00' && c <= '\u9FFF';
    }
}
