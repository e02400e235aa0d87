package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;

record CustomerMergedIntoV1(String ownerId, String department, String region, String legalName, Long revision)
        implements CustomerEvent {

    @Override
    public News.Change toChange() {
        return new News.MergedInto();
    }
}
