package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;

/** @param facts may be absent: the owner changed, the customer did not */
record CustomerReassignedV1(
        String ownerId, String department, String region, String legalName, Long revision, FactsV1 facts)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.Changed(revision, facts == null ? null : facts.toFacts());
    }
}
