package io.kehu.archive.messaging;

import io.kehu.archive.archiving.EndedCustomer;
import io.kehu.archive.file.CooperationEnd;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of customer-service's {@code CooperationEnded}. */
record CooperationEndedV1(
        UUID customerId,
        long revision,
        String number,
        String legalName,
        String ownerId,
        String department,
        String region,
        LocalDate endedOn) {

    CooperationEndedV1 {
        Objects.requireNonNull(customerId, "customerId");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(endedOn, "endedOn");
    }

    CooperationEnd end() {
        return new CooperationEnd(customerId, revision);
    }

    EndedCustomer customer() {
        return new EndedCustomer(number, legalName, ownerId, department, region, endedOn);
    }
}
