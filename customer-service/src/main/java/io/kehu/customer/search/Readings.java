package io.kehu.customer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Readings that company names give to characters, always or in some words: {@code readings.txt}. */
final class Readings {

    private static final Map<Character, String> USUAL = new HashMap<>();
    private static final Map<Character, List<InWord>> IN_WORDS = new HashMap<>();
    private static final BitSet VARYING = new BitSet();

    static {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Readings.class.getResourceAsStream("readings.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> learn(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Readings() {}

    /** A reading that holds where the word stands. */
    private record InWord(String word, int place, String syllable) {

        boolean standsAt(String name, int index) {
            return name.startsWith(word, index - place);
        }
    }

    static String usual(char c, String fromDictionary) {
        return USUAL.getOrDefault(c, fromDictionary);
    }

    /** Whether words around the character decide. */
    static boolean varies(char c) {
        return VARYING.get(c);
    }

    static String at(String name, int index, String usual) {
        return IN_WORDS.get(name.charAt(index)).stream()
                .filter(reading -> reading.standsAt(name, index))
                .map(InWord::syllable)
                .findFirst()
                .orElse(usual);
    }

    private static void learn(String[] line) {
        char c = line[0].charAt(0);
        if (line.length == 2) {
            USUAL.put(c, line[1]);
        }
        for (int i = 2; i < line.length; i++) {
            VARYING.set(c);
            IN_WORDS.computeIfAbsent(c, any -> new ArrayList<>()).add(new InWord(line[i], line[i].indexOf(c), line[1]));
        }
    }
}
