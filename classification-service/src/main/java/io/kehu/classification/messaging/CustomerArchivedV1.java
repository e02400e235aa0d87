package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;
import java.time.Instant;

record CustomerArchivedV1(String ownerId, String department, String region, String legalName, Instant archivedAt)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.Archived(archivedAt);
    }
}
