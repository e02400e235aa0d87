package io.kehu.customer.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against two records' being one customer, given what their names have in common. */
record CounterEvidence(TwinWeights weights) {

    List<Reason> between(TwinFacts ours, TwinFacts theirs, Optional<Reason> names) {
        List<Reason> found = new ArrayList<>();
        boolean branch =
                names.filter(name -> name.kind() == Reason.Kind.BRANCH_AND_HEAD).isPresent();
        if (codesDiffer(ours, theirs)) {
            int points = branch ? weights.differentCodesOfBranch() : weights.differentCodes();
            found.add(new Reason(Reason.Kind.DIFFERENT_CREDIT_CODES, ours.creditCode(), theirs.creditCode(), points));
        }
        if (names.isPresent() && !branch) {
            addPlaces(ours, theirs, found);
        }
        if (ours.legalName() != null && theirs.legalName() != null) {
            addNames(ours.legalName(), theirs.legalName(), names.isPresent(), found);
        }
        return found;
    }

    static boolean codesDiffer(TwinFacts ours, TwinFacts theirs) {
        return ours.creditCode() != null
                && theirs.creditCode() != null
                && !ours.creditCode().equals(theirs.creditCode());
    }

    /** Places lower only what names say: a phone in two cities is one phone. */
    private void addPlaces(TwinFacts ours, TwinFacts theirs, List<Reason> found) {
        String our = ours.legalName() == null ? null : ours.legalName().region();
        String their = theirs.legalName() == null ? null : theirs.legalName().region();
        if (Regions.differ(our, their)) {
            found.add(new Reason(Reason.Kind.DIFFERENT_PLACES_IN_NAME, our, their, weights.differentPlacesInName()));
        }
        boolean registered = ours.place() != null || theirs.place() != null;
        if (registered && Regions.differ(ours.home(), theirs.home())) {
            found.add(new Reason(Reason.Kind.DIFFERENT_PLACES, ours.home(), theirs.home(), weights.differentPlaces()));
        }
    }

    private void addNames(NameKey our, NameKey their, boolean alike, List<Reason> found) {
        if (!alike) {
            found.add(new Reason(Reason.Kind.DIFFERENT_NAMES, our.exact(), their.exact(), weights.differentNames()));
        } else if (our.group() != their.group() && our.core().equals(their.core())) {
            found.add(new Reason(Reason.Kind.GROUP_AND_COMPANY, our.exact(), their.exact(), weights.groupAndCompany()));
        }
    }
}
