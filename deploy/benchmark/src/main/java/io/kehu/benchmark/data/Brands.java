package io.kehu.benchmark.data;

import java.util.List;

/**
 * The part of a name that a company chooses. 1,400 characters, each with its frequency as the first and as a further character
 * of a brand; the frequencies were counted in public lists of company names, so that fragments of two characters run from very
 * frequent to unique as they do in a register.
 */
final class Brands {

    private record Character(String text, String pinyin, int first, int further) {}

    /** Two, three or four characters. */
    private static final Weighted<Integer> LENGTHS = Weighted.ofPlaces(0, 0, 58, 24, 18);

    /** @param pinyin without tones, of all characters */
    record Brand(String text, String pinyin) {}

    private final Weighted<Character> firsts;
    private final Weighted<Character> furthers;

    Brands() {
        List<Character> characters = Lines.of("brands.csv", ",").stream()
                .map(line -> new Character(line[0], line[1], Integer.parseInt(line[2]), Integer.parseInt(line[3])))
                .toList();
        firsts = Weighted.of(characters, Character::first);
        furthers = Weighted.of(characters, Character::further);
    }

    Brand brand(Dice dice) {
        int length = LENGTHS.pick(dice);
        StringBuilder text = new StringBuilder(length);
        StringBuilder pinyin = new StringBuilder(6 * length);
        for (int i = 0; i < length; i++) {
            Character next = (i == 0 ? firsts : furthers).pick(dice);
            text.append(next.text());
            pinyin.append(next.pinyin());
        }
        return new Brand(text.toString(), pinyin.toString());
    }
}
