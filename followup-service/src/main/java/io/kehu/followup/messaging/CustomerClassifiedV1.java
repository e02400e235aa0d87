package io.kehu.followup.messaging;

import io.kehu.followup.directory.ClassifiedStage;
import io.kehu.followup.directory.CustomerFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code CustomerClassified}, as far as follow-up needs it. */
record CustomerClassifiedV1(
        UUID customerId,
        String ownerId,
        String department,
        String region,
        String legalName,
        long customerRevision,
        String number,
        Standard standard,
        List<Dimension> dimensions,
        Instant classifiedAt) {

    private static final String STAGE = "stage";

    /** The standard that was in force. */
    record Standard(String code) {}

    /** One label; the customer's stage is one of them. */
    record Dimension(String dimension, String code) {}

    CustomerFacts facts() {
        return new CustomerFacts(customerId, customerRevision, ownerId, department, region, legalName);
    }

    /** Empty when the standard knows no stages, or none fits. */
    Optional<ClassifiedStage> stage() {
        return dimensions.stream()
                .filter(label -> label.dimension().equals(STAGE))
                .map(label -> new ClassifiedStage(standard.code(), label.code(), customerRevision, classifiedAt))
                .findFirst();
    }
}
