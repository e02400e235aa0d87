package io.kehu.customer.record;

import io.kehu.customer.event.BusinessEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Facts;
import io.kehu.customer.event.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to say of a record whatever happens to it. */
record Telling(Customer customer) {

    /** As the record stands after the transaction: the version is counted up when it is written. */
    Subject subject() {
        return subject(customer.revision() + 1);
    }

    Subject subject(long revision) {
        Ownership ownership = customer.ownership();
        return new Subject(
                customer.id(),
                revision,
                customer.content().details().legalName(),
                ownership.ownerId(),
                ownership.department(),
                ownership.region());
    }

    Facts facts() {
        return ClassificationFacts.of(customer.content(), customer.ending().isPresent(), customer.lastInteractionAt());
    }

    /** What a draft says is its author's own affair, and need not be complete. */
    Facts factsInForce() {
        return customer.status() == Status.APPROVED ? facts() : null;
    }

    CustomerEvent cooperationStarted(String by, Instant at) {
        Optional<ContractDetails> contract = customer.content().leadingContract();
        return new BusinessEvent.CooperationStarted(
                subject(),
                contract.map(ContractDetails::number).orElse(null),
                contract.map(ContractDetails::signedOn).orElse(null),
                contract.map(ContractDetails::startsOn).orElse(null),
                contract.map(ContractDetails::endsOn).orElse(null),
                by,
                at);
    }

    static List<CustomerEvent> with(CustomerEvent first, List<CustomerEvent> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
