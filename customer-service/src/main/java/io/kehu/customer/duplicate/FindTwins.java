package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import io.kehu.customer.twin.TwinKeys;
import io.kehu.customer.twin.TwinRule;
import io.kehu.customer.twin.TwinWeights;
import io.kehu.customer.twin.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a record's twins among all that are stored. */
@ApplicationScoped
class FindTwins {

    static final int FULL_SCORE = 100;

    private final TwinRule rule = new TwinRule(TwinWeights.DEFAULT);
    private final Candidates candidates;

    FindTwins(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Of a record that somebody thinks of entering; the likeliest first. */
    List<Found> of(TwinFacts facts) {
        return weigh(candidates.of(TwinKeys.of(facts)), facts, null);
    }

    /**
     * Of a record that is about to be saved; the likeliest first.
     *
     * @param before the record as it is stored; null when it is new. Whose twin it has been all along stands in nobody's way
     */
    List<Found> ofOneToBeSaved(Newcomer record, TwinFacts before) {
        List<Candidate> near = candidates.ofOneToBeSaved(record.id(), record.keys());
        return near.isEmpty() ? List.of() : weigh(near, record.facts().get(), before);
    }

    /** The same before it is saved, when another record goes up in it: nobody is kept from anything. */
    List<Found> ofOneThatAbsorbs(UUID self, UUID other, TwinFacts before, TwinFacts after) {
        List<Candidate> near = candidates.of(self, TwinKeys.of(after)).stream()
                .filter(candidate -> !candidate.id().equals(other))
                .toList();
        return weigh(near, after, before);
    }

    private List<Found> weigh(List<Candidate> near, TwinFacts facts, TwinFacts before) {
        return near.stream()
                .map(candidate -> weigh(candidate, facts, before))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Found::same)
                        .thenComparing(Found::score)
                        .reversed())
                .toList();
    }

    private Optional<Found> weigh(Candidate candidate, TwinFacts facts, TwinFacts before) {
        Verdict verdict = rule.compare(facts, candidate.facts());
        if (verdict instanceof Verdict.Likely likely) {
            return Optional.of(new Found(candidate, false, likely.score(), likely.reasons()));
        }
        if (verdict instanceof Verdict.Same same) {
            boolean stands = candidate.isArchived() || before != null && isSame(before, candidate);
            return Optional.of(new Found(candidate, !stands, FULL_SCORE, same.reasons()));
        }
        return Optional.empty();
    }

    private boolean isSame(TwinFacts facts, Candidate candidate) {
        return rule.compare(facts, candidate.facts()) instanceof Verdict.Same;
    }
}
