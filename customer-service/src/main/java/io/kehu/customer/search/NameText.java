package io.kehu.customer.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Names as they are compared with what people type: one width, lower case, without blanks and punctuation. */
final class NameText {

    private NameText() {}

    static String normalised(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Every two characters that stand side by side in a normalised name, in order. */
    static List<String> pairs(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, Math.max(0, characters.length - 1))
                .mapToObj(i -> new String(characters, i, 2))
                .toList();
    }
}
