package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;
import java.time.Instant;

record InteractionRecordedV1(
        String ownerId, String department, String region, String legalName, boolean twoWay, Instant occurredAt)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.Contacted(occurredAt, twoWay);
    }
}
