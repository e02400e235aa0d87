package io.kehu.customer.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry made ready for search. A term finds it as the beginning of its code, a fragment of its Chinese name or of an alias,
 * the beginning of a word of its English name, or its pinyin initials.
 */
record Findable(Entry entry, String code, List<String> names, List<String> words, Initials initials) {

    static Findable of(Entry entry) {
        String english =
                entry.name().en() == null ? "" : Wording.plain(entry.name().en());
        return new Findable(
                entry,
                Wording.plain(entry.code()),
                Stream.concat(Stream.of(entry.name().zh()), entry.aliases().stream())
                        .map(Wording::plain)
                        .toList(),
                Arrays.stream(english.split("[^\\p{L}\\d]+"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Initials.of(entry.name().zh()));
    }

    /** Splits what was typed into terms; null and blank give none, which every entry has. */
    static List<String> terms(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(Wording.plain(typed).split("[\\s,]+"))
                        .filter(term -> !term.isEmpty())
                        .toList();
    }

    boolean hasAll(List<String> terms) {
        return terms.stream().allMatch(this::has);
    }

    private boolean has(String term) {
        return code.startsWith(term)
                || names.stream().anyMatch(name -> name.contains(term))
                || words.stream().anyMatch(word -> word.startsWith(term))
                || initials.match(term);
    }
}
