package io.kehu.benchmark.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What sales people write into free text. */
final class Phrases {

    private final Map<String, String[]> phrases = new HashMap<>();

    Phrases() {
        Map<String, List<String>> kinds = Lines.of("phrases.csv", ";").stream()
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        kinds.forEach((kind, texts) -> phrases.put(kind, texts.toArray(String[]::new)));
    }

    String one(String kind, Dice dice) {
        return dice.anyOf(phrases.get(kind));
    }

    /** One with the probability, otherwise null. */
    String perhaps(double probability, String kind, Dice dice) {
        return dice.happens(probability) ? one(kind, dice) : null;
    }
}
