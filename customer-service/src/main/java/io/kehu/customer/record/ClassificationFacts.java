package io.kehu.customer.record;

import io.kehu.customer.event.Facts;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What of a record classification needs. */
final class ClassificationFacts {

    private ClassificationFacts() {}

    static Facts of(Content content, boolean ended, Instant lastInteractionAt) {
        CustomerDetails d = content.details();
        Optional<ContractDetails> contract = content.leadingContract();
        return new Facts(
                d.industryDivision(),
                d.employees(),
                d.annualRevenue(),
                d.expectedAnnualAmount(),
                d.actualAnnualAmount(),
                Objects.toString(d.demandType(), null),
                ended ? "ENDED" : Objects.toString(d.lifecycle(), null),
                Objects.toString(d.progress(), null),
                d.acquiredAt(),
                contract.map(ContractDetails::signedOn).orElse(null),
                contract.map(ContractDetails::endsOn).orElse(null),
                lastInteractionAt);
    }
}
