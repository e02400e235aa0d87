package io.kehu.benchmark.data;

import java.util.List;

/**
 * Telephone numbers with prefixes that the numbering plan assigns. The eight digits after a mobile prefix are a permutation of the
 * row, so that two contacts share a number only where it is meant.
 */
final class Phones {

    private static final int CONTACTS = 8;
    private static final long SUFFIXES = 100_000_000;
    private static final long FIRST = 27_182_818;
    private static final String AREA = "2345678";

    /** Prefixes with about a hundredth of the subscribers for each unit of weight. */
    private static final Weighted<String> PREFIXES = Weighted.of(
            List.of(
                    "130 3", "131 3", "132 3", "133 3", "134 3", "135 5", "136 5", "137 5", "138 6", "139 6", "147 1",
                    "150 4", "151 4", "152 4", "153 2", "155 2", "156 2", "157 3", "158 4", "159 4", "166 1", "172 1",
                    "173 1", "175 1", "176 2", "177 2", "178 2", "180 2", "181 2", "182 3", "183 3", "184 1", "185 3",
                    "186 4", "187 4", "188 4", "189 3", "191 1", "193 1", "195 1", "198 1", "199 1"),
            line -> Integer.parseInt(line.substring(4)));

    private Phones() {}

    /** @param contact its place among the row's contacts */
    static String mobile(long index, int contact, Dice dice) {
        long suffix = ((index * CONTACTS + contact) % SUFFIXES * 38_196_601 + FIRST) % SUFFIXES;
        return PREFIXES.pick(dice).substring(0, 3) + padded(suffix, 8);
    }

    /** With an extension now and then: 0755-86543210-801. No number begins with 800, which is not a place's to give. */
    static String landline(City city, Dice dice) {
        int free = city.landlineDigits() - 2;
        long rest = (long) (dice.share() * (free == 6 ? 1_000_000 : 100_000));
        String number = city.areaCode()
                + '-'
                + AREA.charAt(dice.below(AREA.length()))
                + (1 + dice.below(9))
                + padded(rest, free);
        return dice.happens(0.12) ? number + '-' + (800 + dice.below(200)) : number;
    }

    private static String padded(long number, int digits) {
        char[] text = new char[digits];
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = (char) ('0' + number % 10);
            number /= 10;
        }
        return new String(text);
    }
}
