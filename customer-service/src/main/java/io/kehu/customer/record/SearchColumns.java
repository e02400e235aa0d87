package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What of the content is found and sorted by, copied into columns of its own with each change.
 *
 * @param nextDueOn the first day on which something is to be confirmed or filled
 */
@Embeddable
record SearchColumns(
        String legalName,
        String creditCode,
        Integer employees,
        BigDecimal annualRevenue,
        BigDecimal expectedAnnualAmount,
        Instant acquiredAt,
        LocalDate foundedOn,
        LocalDate nextDueOn) {

    static SearchColumns of(Content content) {
        CustomerDetails d = content.details();
        return new SearchColumns(
                d.legalName(),
                d.creditCode(),
                d.employees(),
                d.annualRevenue(),
                d.expectedAnnualAmount(),
                d.acquiredAt(),
                d.foundedOn(),
                content.nextDue().orElse(null));
    }
}
