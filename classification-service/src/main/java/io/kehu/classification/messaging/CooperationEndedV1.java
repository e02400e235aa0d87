package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;

record CooperationEndedV1(
        String ownerId, String department, String region, String legalName, Long revision, FactsV1 facts)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.CooperationEnded(revision, facts.toFacts());
    }
}
