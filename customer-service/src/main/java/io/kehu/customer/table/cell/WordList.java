package io.kehu.customer.table.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for the codes of a closed list, in both directions. */
public final class WordList {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private WordList() {}

    /** A list without words. */
    public static WordList none() {
        return new WordList();
    }

    /** @param lines a code each, and its words: the first is the one that is written */
    static WordList of(String... lines) {
        WordList list = new WordList();
        for (String line : lines) {
            String[] parts = line.split(" ");
            list.words.put(parts[0], parts[1]);
            Arrays.stream(parts).forEach(word -> list.codes.put(word.toLowerCase(Locale.ROOT), parts[0]));
        }
        return list;
    }

    /** The code that a word stands for; codes stand for themselves. */
    public Optional<String> code(String text) {
        String code = codes.get(text);
        if (code == null) {
            String folded = Folded.tight(text).toLowerCase(Locale.ROOT);
            code = folded.equals(text) ? null : codes.get(folded);
        }
        return Optional.ofNullable(code);
    }

    /** The word to write for a code; empty for codes of other lists. */
    public Optional<String> word(String code) {
        return Optional.ofNullable(words.get(code));
    }

    /** The words that are written, for saying which there are. */
    public List<String> words() {
        return List.copyOf(words.values());
    }
}
