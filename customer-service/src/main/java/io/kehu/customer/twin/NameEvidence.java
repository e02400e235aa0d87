package io.kehu.customer.twin;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What two records' names say about their being one customer. */
final class NameEvidence {

    private final TwinWeights weights;
    private final Likeness likeness;

    NameEvidence(TwinWeights weights) {
        this.weights = weights;
        this.likeness = new Likeness(weights.homophone());
    }

    /** The one strongest finding. */
    Optional<Reason> between(TwinFacts ours, TwinFacts theirs) {
        NameKey our = ours.legalName();
        NameKey their = theirs.legalName();
        if (our != null && their != null && areSiblings(our, their)) {
            return Optional.empty();
        }
        Stream<Optional<Reason>> legal =
                our == null || their == null ? Stream.empty() : Stream.of(legalNames(our, their), brands(our, their));
        return Stream.concat(
                        legal,
                        Stream.of(
                                shortName(ours.shortName(), their),
                                shortName(theirs.shortName(), our).map(NameEvidence::turned),
                                shortNames(ours.shortName(), theirs.shortName())))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Reason::points));
    }

    /** Two branches of a company are neither each other nor the company. */
    private static boolean areSiblings(NameKey our, NameKey their) {
        return our.isBranch() && their.isBranch() && !our.core().equals(their.core());
    }

    private Optional<Reason> legalNames(NameKey our, NameKey their) {
        if (our.exact().equals(their.exact())) {
            return reason(Reason.Kind.SAME_NAME, our.exact(), their.exact(), weights.sameName());
        }
        if (our.core().equals(their.core())) {
            return reason(Reason.Kind.SAME_CORE_NAME, our.core(), their.core(), weights.sameCore());
        }
        if (our.isBranch() || their.isBranch()) {
            return our.core().equals(their.head()) || their.core().equals(our.head())
                    ? reason(Reason.Kind.BRANCH_AND_HEAD, our.core(), their.core(), weights.branch())
                    : Optional.empty();
        }
        double alike = likeness.of(our, their);
        return alike >= weights.similarFrom()
                ? reason(Reason.Kind.SIMILAR_NAME, our.core(), their.core(), (int)
                        Math.round(weights.similarName() * alike))
                : Optional.empty();
    }

    private Optional<Reason> brands(NameKey our, NameKey their) {
        return our.brand().equals(their.brand())
                ? reason(Reason.Kind.SAME_BRAND, our.core(), their.core(), weights.sameBrand())
                : Optional.empty();
    }

    private Optional<Reason> shortName(NameKey shortName, NameKey legalName) {
        return shortName != null && legalName != null && shortName.core().equals(legalName.core())
                ? reason(Reason.Kind.SHORT_NAME, shortName.core(), legalName.exact(), weights.shortNameIsCore())
                : Optional.empty();
    }

    private Optional<Reason> shortNames(NameKey our, NameKey their) {
        return our != null && their != null && our.core().equals(their.core())
                ? reason(Reason.Kind.SAME_SHORT_NAME, our.core(), their.core(), weights.sameShortName())
                : Optional.empty();
    }

    private static Reason turned(Reason reason) {
        return new Reason(reason.kind(), reason.theirs(), reason.ours(), reason.points());
    }

    private static Optional<Reason> reason(Reason.Kind kind, String ours, String theirs, int points) {
        return Optional.of(new Reason(kind, ours, theirs, points));
    }
}
