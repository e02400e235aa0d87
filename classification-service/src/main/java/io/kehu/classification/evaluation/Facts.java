package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is known of a customer and labels are derived from; a component that is null was not provided.
 *
 * @param industryCode section letter and division of GB/T 4754, {@code I65}
 * @param annualRevenue of the customer, in yuan
 * @param expectedAnnualAmount what the cooperation is expected to bring in a year, in yuan
 * @param actualAnnualAmount what it brought in the last year, in yuan
 * @param lastInteractionAt the last time both sides spoke
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        String industryCode,
        Integer employees,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal annualRevenue,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal expectedAnnualAmount,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal actualAnnualAmount,
        String demandType,
        Lifecycle lifecycle,
        String progress,
        Instant acquiredAt,
        LocalDate contractSignedOn,
        LocalDate contractEndsOn,
        Instant lastInteractionAt) {

    public Facts {
        Objects.requireNonNull(industryCode, "industryCode");
        Objects.requireNonNull(lifecycle, "lifecycle");
        BigDecimal people = employees == null ? null : BigDecimal.valueOf(employees);
        if (Stream.of(people, annualRevenue, expectedAnnualAmount, actualAnnualAmount)
                .anyMatch(measure -> measure != null && measure.signum() < 0)) {
            throw new IllegalArgumentException("A measure of a customer is never negative");
        }
    }

    /** The same facts with that interaction, if it is later than the last one known. */
    public Facts spokenAt(Instant at) {
        return at == null || (lastInteractionAt != null && !at.isAfter(lastInteractionAt))
                ? this
                : new Facts(
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
                        at);
    }
}
