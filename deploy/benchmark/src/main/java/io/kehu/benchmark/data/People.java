package io.kehu.benchmark.data;

import java.util.List;

/**
 * Names of persons: surnames by their frequency in the population (the first five are a third of it), given names of one
 * character for one in six and of two for the rest, from characters that are usual for men or for women.
 */
final class People {

    private record Syllable(String text, String pinyin, double weight) {}

    /**
     * @param surname in pinyin, as is the given name
     */
    record Person(String name, String surname, String givenName) {}

    private final Weighted<Syllable> surnames;
    private final Weighted<Syllable> men;
    private final Weighted<Syllable> women;

    People() {
        surnames = weighted(Lines.of("surnames.csv", ",").stream()
                .map(line -> new Syllable(line[0], line[1], Double.parseDouble(line[2])))
                .toList());
        List<String[]> given = Lines.of("given-names.csv", ",");
        men = weighted(of("m", given));
        women = weighted(of("w", given));
    }

    private static Weighted<Syllable> weighted(List<Syllable> syllables) {
        return Weighted.of(syllables, Syllable::weight);
    }

    private static List<Syllable> of(String use, List<String[]> lines) {
        return lines.stream()
                .filter(line -> line[0].equals(use))
                .map(line -> new Syllable(line[1], line[2], Double.parseDouble(line[3])))
                .toList();
    }

    Person person(Dice dice) {
        Weighted<Syllable> usual = dice.happens(0.58) ? men : women;
        Syllable surname = surnames.pick(dice);
        Syllable first = usual.pick(dice);
        if (dice.happens(0.16)) {
            return new Person(surname.text() + first.text(), surname.pinyin(), first.pinyin());
        }
        Syllable second = usual.pick(dice);
        return new Person(
                surname.text() + first.text() + second.text(), surname.pinyin(), first.pinyin() + second.pinyin());
    }
}
