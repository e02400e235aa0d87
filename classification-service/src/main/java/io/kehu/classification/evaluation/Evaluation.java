package io.kehu.classification.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a standard says about a customer at one moment.
 *
 * @param silentFrom when the result will change by time alone; null when it will not
 */
public record Evaluation(StandardVersion standard, List<Decision> decisions, Instant silentFrom) {

    /** Asks every scheme, each for itself: no label is ever derived from another. */
    public static Evaluation of(
            StandardVersion standard, Silence silence, List<Scheme> schemes, Facts facts, Instant now) {
        Optional<Instant> begins = silence.beginsAt(facts);
        boolean silent = begins.filter(instant -> !now.isBefore(instant)).isPresent();
        Situation situation = new Situation(facts, silent ? Activity.SILENT : Activity.NORMAL);
        List<Decision> decisions = schemes.stream()
                .map(scheme -> scheme.decide(standard, situation))
                .toList();
        return new Evaluation(standard, decisions, silent ? null : begins.orElse(null));
    }
}
