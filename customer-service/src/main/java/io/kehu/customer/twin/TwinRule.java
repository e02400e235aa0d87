package io.kehu.customer.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two records are of one customer (CAP-9: name, credit code and phone). Which of the two comes first is the same. */
public final class TwinRule {

    private static final int FULL = 100;

    private final TwinWeights weights;
    private final NameEvidence names;
    private final ContactEvidence contacts;
    private final CounterEvidence against;

    public TwinRule(TwinWeights weights) {
        this.weights = weights;
        this.names = new NameEvidence(weights);
        this.contacts = new ContactEvidence(weights);
        this.against = new CounterEvidence(weights);
    }

    public Verdict compare(TwinFacts ours, TwinFacts theirs) {
        return certain(ours, theirs)
                .<Verdict>map(reason -> new Verdict.Same(List.of(reason)))
                .orElseGet(() -> weigh(ours, theirs));
    }

    private static Optional<Reason> certain(TwinFacts ours, TwinFacts theirs) {
        if (ours.creditCode() != null && ours.creditCode().equals(theirs.creditCode())) {
            return Optional.of(new Reason(Reason.Kind.SAME_CREDIT_CODE, ours.creditCode(), theirs.creditCode(), FULL));
        }
        boolean sameName = ours.legalName() != null
                && theirs.legalName() != null
                && ours.legalName().exact().equals(theirs.legalName().exact());
        return sameName && !CounterEvidence.codesDiffer(ours, theirs)
                ? Optional.of(new Reason(
                        Reason.Kind.SAME_NAME,
                        ours.legalName().exact(),
                        theirs.legalName().exact(),
                        FULL))
                : Optional.empty();
    }

    private Verdict weigh(TwinFacts ours, TwinFacts theirs) {
        Optional<Reason> alikeNames = names.between(ours, theirs);
        List<Reason> sharedContacts = contacts.between(ours, theirs);
        List<Reason> objections = against.between(ours, theirs, alikeNames);
        int found =
                alikeNames.map(Reason::points).orElse(0) + Math.min(points(sharedContacts), weights.contactsAtMost());
        int score = Math.max(0, Math.min(found, FULL) + points(objections));
        if (score < weights.likelyFrom()) {
            return new Verdict.Different();
        }
        List<Reason> reasons = new ArrayList<>();
        alikeNames.ifPresent(reasons::add);
        reasons.addAll(sharedContacts);
        reasons.addAll(objections);
        return new Verdict.Likely(score, List.copyOf(reasons));
    }

    private static int points(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
