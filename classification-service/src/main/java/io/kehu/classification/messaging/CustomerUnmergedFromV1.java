package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;

/** @param facts absent unless it is in force */
record CustomerUnmergedFromV1(
        String ownerId,
        String department,
        String region,
        String legalName,
        Long revision,
        boolean inForce,
        FactsV1 facts)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return inForce ? new News.Approved(revision, facts.toFacts(), null) : new News.Changed(revision, null);
    }
}
