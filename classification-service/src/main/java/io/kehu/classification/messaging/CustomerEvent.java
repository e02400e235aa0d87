package io.kehu.classification.messaging;

import io.kehu.classification.assessment.News;
import io.kehu.classification.assessment.Ownership;

/** What every event about a customer says, whoever publishes it. */
interface CustomerEvent {

    String ownerId();

    String department();

    String region();

    String legalName();

    /** The revision of the customer record; absent in events of other services than its owner. */
    default Long revision() {
        return null;
    }

    News.Change toChange();

    default Ownership ownership() {
        long from = revision() == null ? Ownership.FROM_ELSEWHERE : revision();
        return new Ownership(ownerId(), department(), region(), legalName(), from);
    }
}
