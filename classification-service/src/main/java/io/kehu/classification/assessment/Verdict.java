package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.StandardVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A result to tell: it differs from the one before, or answers an approval.
 *
 * @param round how many there were of this customer, this one included
 * @param customerRevision of the facts it follows from
 * @param changed the decisions whose label is not what it was
 */
record Verdict(
        int round,
        Instant at,
        long customerRevision,
        StandardVersion standard,
        List<Decision> decisions,
        List<Decision> changed) {

    /** Those of the new decisions whose label is another than before; all of them when there was none before. */
    static List<Decision> changed(List<Decision> before, List<Decision> after) {
        Map<String, String> codes = before == null
                ? Map.of()
                : before.stream().collect(Collectors.toMap(Decision::dimension, decision -> decision.label()
                        .code()));
        return after.stream()
                .filter(decision -> !decision.label().code().equals(codes.get(decision.dimension())))
                .toList();
    }

    List<String> changedDimensions() {
        return changed.stream().map(Decision::dimension).toList();
    }

    /** What stands for each label in a number. */
    Map<String, String> codesInNumber() {
        return decisions.stream().collect(Collectors.toMap(Decision::dimension, decision -> decision.label()
                .inNumber()));
    }
}
