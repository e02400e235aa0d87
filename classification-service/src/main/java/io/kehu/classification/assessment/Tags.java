package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Decision;
import java.util.List;
import java.util.stream.Stream;

/** Labels as flat words that an index can find together (CLS-4). */
final class Tags {

    private Tags() {}

    static String[] of(List<Decision> decisions) {
        return decisions.stream().flatMap(Tags::of).distinct().toArray(String[]::new);
    }

    static String of(String dimension, String code) {
        return dimension + "=" + code;
    }

    private static Stream<String> of(Decision decision) {
        return Stream.of(decision.label().code(), decision.label().inNumber())
                .map(code -> of(decision.dimension(), code));
    }
}
