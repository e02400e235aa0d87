package io.kehu.customer.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A part of a name as somebody typed it: characters that stand side by side, or initials. In Latin letters and digits it may as
 * well be the beginning of a number or of a credit code.
 *
 * @param text normalised
 * @param code as it was typed, in capitals; null for what is no beginning of any code
 */
public record NameFragment(String text, String code) {

    private static final int SHORTEST = 2;

    /** Splits at blanks, commas and semicolons; what has no letter and no digit is no fragment. */
    public static List<NameFragment> of(String typed) {
        return Stream.of(Normalizer.normalize(typed, Normalizer.Form.NFKC).split("[\\s,;、]+"))
                .map(NameFragment::one)
                .filter(fragment -> !fragment.text.isEmpty())
                .distinct()
                .toList();
    }

    private static NameFragment one(String typed) {
        boolean latin = typed.chars().allMatch(c -> c < 0x80);
        return new NameFragment(NameText.normalised(typed), latin ? typed.toUpperCase(Locale.ROOT) : null);
    }

    /** One character says too little to find anybody by. */
    public boolean isTooShort() {
        return text.codePointCount(0, text.length()) < SHORTEST;
    }

    /** What a name has that has this fragment. */
    public Set<String> grams() {
        return new TreeSet<>(NameText.pairs(text));
    }

    /**
     * Every second of them, and the last: {@code 云帆} and {@code 科技} of {@code 云帆科技}. How many names have all of these tells
     * how many have the fragment, while {@code 帆科} says next to nothing new.
     */
    public List<String> cover() {
        List<String> all = NameText.pairs(text);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            some.add(all.get(i));
        }
        if (all.size() % 2 == 0) {
            some.add(all.get(all.size() - 1));
        }
        return some;
    }
}
