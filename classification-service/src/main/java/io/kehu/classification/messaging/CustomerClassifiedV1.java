package io.kehu.classification.messaging;

import io.kehu.classification.assessment.CustomerClassified;
import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.evaluation.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The body of {@code io.kehu.CustomerClassified.v1}; its schema is in {@code contracts/events}. */
record CustomerClassifiedV1(
        UUID customerId,
        String ownerId,
        String department,
        String region,
        String legalName,
        long customerRevision,
        String number,
        String numberOrigin,
        StandardVersion standard,
        List<Dimension> dimensions,
        List<String> changed,
        Instant classifiedAt) {

    static final String TYPE = "CustomerClassified";

    record Dimension(String dimension, String code, Text label, String rule) {

        static Dimension of(Decision decision) {
            return new Dimension(
                    decision.dimension(),
                    decision.label().code(),
                    decision.label().text(),
                    decision.explanation().rule());
        }
    }

    static CustomerClassifiedV1 of(CustomerClassified classified) {
        return new CustomerClassifiedV1(
                classified.customerId(),
                classified.ownership().ownerId(),
                classified.ownership().department(),
                classified.ownership().region(),
                classified.ownership().legalName(),
                classified.customerRevision(),
                classified.number().number(),
                classified.number().origin().name(),
                classified.standard(),
                classified.decisions().stream().map(Dimension::of).toList(),
                classified.changed(),
                classified.classifiedAt());
    }
}
