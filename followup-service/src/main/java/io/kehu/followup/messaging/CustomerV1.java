package io.kehu.followup.messaging;

import io.kehu.followup.directory.CustomerFacts;
import java.util.UUID;

/** What every event of customer-service says of its customer; enough for those whose only news is in here. */
record CustomerV1(UUID customerId, long revision, String ownerId, String department, String region, String legalName) {

    CustomerFacts facts() {
        return new CustomerFacts(customerId, revision, ownerId, department, region, legalName);
    }
}
