package io.kehu.classification.messaging;

import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.Lifecycle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The facts in events of the customer service. */
record FactsV1(
        String industryCode,
        Integer employees,
        BigDecimal annualRevenue,
        BigDecimal expectedAnnualAmount,
        BigDecimal actualAnnualAmount,
        String demandType,
        Lifecycle lifecycle,
        String progress,
        Instant acquiredAt,
        LocalDate contractSignedOn,
        LocalDate contractEndsOn,
        Instant lastInteractionAt) {

    Facts toFacts() {
        return new Facts(
                industryCode,
                employees,
                annualRevenue,
                expectedAnnualAmount,
                actualAnnualAmount,
                demandType,
                lifecycle,
                progress,
                acquiredAt,
                contractSignedOn,
                contractEndsOn,
                lastInteractionAt);
    }
}
