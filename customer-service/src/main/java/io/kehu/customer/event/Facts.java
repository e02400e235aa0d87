package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The raw facts that a classification needs, and nothing about persons (EVT-4). Amounts are yuan, written as decimal strings.
 *
 * @param industryCode GB/T 4754: section letter and division, {@code I65}
 * @param lifecycle PROSPECT, INTENT, ACTIVE or ENDED
 */
public record Facts(
        String industryCode,
        Integer employees,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal annualRevenue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal expectedAnnualAmount,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal actualAnnualAmount,
        String demandType,
        String lifecycle,
        String progress,
        Instant acquiredAt,
        LocalDate contractSignedOn,
        LocalDate contractEndsOn,
        Instant lastInteractionAt) {}
