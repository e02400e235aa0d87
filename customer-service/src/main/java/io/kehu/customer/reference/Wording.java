package io.kehu.customer.reference;

import java.text.Normalizer;
import java.util.Locale;

/** What of a text tells it from another one: letters and digits, whatever their width and case. */
final class Wording {

    private Wording() {}

    /** {@code "制造业 - 装备制造"} and {@code "制造业›装备制造"} have the same. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        plain(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** The text in half-width lower case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
