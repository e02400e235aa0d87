package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;
import io.kehu.classification.numbering.LegacyNumber;

record CustomerApprovedV1(
        String ownerId,
        String department,
        String region,
        String legalName,
        Long revision,
        String legacyNumber,
        String legacyNote,
        FactsV1 facts)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.Approved(revision, facts.toFacts(), legacy());
    }

    private LegacyNumber legacy() {
        return legacyNumber == null || legacyNumber.isBlank()
                ? null
                : new LegacyNumber(legacyNumber.strip(), legacyNote);
    }
}
