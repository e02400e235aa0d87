package io.kehu.customer.record;

import io.kehu.customer.search.NameGrams;
import io.kehu.customer.twin.TwinKeys;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What of the content is found, sorted, counted and listed by, copied into columns of its own with each change.
 *
 * @param nextDueOn the first day on which something is to be confirmed or filled
 * @param contactName,contactPosition of the primary contact
 * @param nameText,nameGrams see {@link NameGrams}
 * @param twinKeys under which the record is found by its possible twins
 */
@Embeddable
record SearchColumns(
        String legalName,
        String shortName,
        String creditCode,
        String industryCode,
        Integer employees,
        String enterpriseNature,
        BigDecimal annualRevenue,
        BigDecimal expectedAnnualAmount,
        String sourceChannel,
        Instant acquiredAt,
        LocalDate foundedOn,
        String demandType,
        String lifecycle,
        String progress,
        LocalDate nextDueOn,
        String contactName,
        String contactPosition,
        String nameText,
        String[] nameGrams,
        String[] twinKeys) {

    static final SearchColumns EMPTY = of(Content.EMPTY);

    static SearchColumns of(Content content) {
        CustomerDetails d = content.details();
        Optional<ContactDetails> contact =
                content.contacts().stream().filter(ContactDetails::primary).findFirst();
        NameGrams names = NameGrams.of(d.legalName(), d.shortName(), d.nameNote());
        return new SearchColumns(
                d.legalName(),
                d.shortName(),
                d.creditCode(),
                d.industryCode(),
                d.employees(),
                d.enterpriseNature(),
                d.annualRevenue(),
                d.expectedAnnualAmount(),
                d.sourceChannel(),
                d.acquiredAt(),
                d.foundedOn(),
                Objects.toString(d.demandType(), null),
                Objects.toString(d.lifecycle(), null),
                Objects.toString(d.progress(), null),
                content.nextDue().orElse(null),
                contact.map(ContactDetails::name).orElse(null),
                contact.map(ContactDetails::position).orElse(null),
                names.text(),
                names.grams().toArray(String[]::new),
                TwinKeys.of(content.twinFacts()).toArray(String[]::new));
    }
}
