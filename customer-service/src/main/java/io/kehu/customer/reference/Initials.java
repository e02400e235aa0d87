package io.kehu.customer.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The first letters of a name's pinyin: 深圳市 is found by {@code szs}. A character that is read in several ways has several
 * letters at its place (重庆: {@code cq} and {@code zq}); Latin letters stand for themselves.
 */
final class Initials {

    private static final int LETTERS = 26;
    private static final Map<Character, Integer> KNOWN = new ConcurrentHashMap<>();

    /** For each character that has any, the set of its letters as bits. */
    private final int[] letters;

    private Initials(int[] letters) {
        this.letters = letters;
    }

    static Initials of(String name) {
        return new Initials(Wording.plain(name)
                .chars()
                .map(character -> KNOWN.computeIfAbsent((char) character, Initials::read))
                .filter(set -> set != 0)
                .toArray());
    }

    private static int read(char character) {
        if (bit(character) != 0) {
            return bit(character);
        }
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null
                ? 0
                : Stream.of(readings)
                        .mapToInt(reading -> bit(reading.charAt(0)))
                        .reduce(0, (one, other) -> one | other);
    }

    private static int bit(char letter) {
        return letter >= 'a' && letter < 'a' + LETTERS ? 1 << (letter - 'a') : 0;
    }

    /** Whether these are letters of the name in a row: from its beginning, or, two of them or more, from anywhere. */
    boolean match(String typed) {
        int starts = typed.length() < 2 ? 1 : letters.length;
        for (int from = 0; from < starts && from + typed.length() <= letters.length; from++) {
            if (matchAt(from, typed)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchAt(int from, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            if ((letters[from + i] & bit(typed.charAt(i))) == 0) {
                return false;
            }
        }
        return true;
    }
}
