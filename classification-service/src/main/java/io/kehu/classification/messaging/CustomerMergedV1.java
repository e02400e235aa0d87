package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;

/**
 * {@code CustomerMerged} and {@code CustomerUnmerged}: the facts of the record that goes on are others.
 *
 * @param facts absent while it is not in force
 */
record CustomerMergedV1(
        String ownerId, String department, String region, String legalName, Long revision, FactsV1 facts)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.Changed(revision, facts == null ? null : facts.toFacts());
    }
}
