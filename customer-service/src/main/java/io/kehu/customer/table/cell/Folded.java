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
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blank.is(c)) {
                return squeeze(of(text));
            }
            plain &= isPlain(c);
        }
        return plain ? text : squeeze(of(text));
    }

    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.chars().filter(c -> !Blank.is((char) c)).forEach(c -> squeezed.append((char) c));
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
