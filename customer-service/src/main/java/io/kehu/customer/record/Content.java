package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.twin.TwinFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything that people enter about a customer: one document, stored in one column and changed as a whole.
 *
 * @param valueStates how sure the details are: field → state
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Content(
        CustomerDetails details,
        List<ContactDetails> contacts,
        List<ContractDetails> contracts,
        List<CompetitorTie> competitors,
        List<DocumentLink> links,
        Map<String, ValueState> valueStates) {

    static final Content EMPTY = new Content(CustomerDetails.EMPTY, null, null, null, null, null);

    public Content {
        details = details == null ? CustomerDetails.EMPTY : details.withoutRepeats();
        contacts = present(contacts);
        contracts = present(contracts);
        competitors = present(competitors);
        links = present(links);
        valueStates = valueStates == null ? Map.of() : Map.copyOf(valueStates);
    }

    private static <T> List<T> present(List<T> parts) {
        return parts == null
                ? List.of()
                : parts.stream().filter(Objects::nonNull).toList();
    }

    /** The same with an id for every part; those that were there before keep theirs. */
    Content identified(Content before, Supplier<UUID> ids) {
        return new Content(
                details,
                Part.identified(contacts, before.contacts, ids),
                Part.identified(contracts, before.contracts, ids),
                Part.identified(competitors, before.competitors, ids),
                Part.identified(links, before.links, ids),
                valueStates);
    }

    Content withStates(Map<String, ValueState> states, List<ContactDetails> contactsWithStates) {
        return new Content(details, contactsWithStates, contracts, competitors, links, states);
    }

    /** With the paths that the history has. */
    public FlatState flat() {
        return FlatState.of(StoredJson.MAPPER.<JsonNode>valueToTree(this));
    }

    /** For readers who may not see how people are reached. */
    public Content masked() {
        return new Content(
                details,
                contacts.stream().map(ContactDetails::masked).toList(),
                contracts,
                competitors,
                links,
                valueStates);
    }

    Content stub() {
        return new Content(details.stub(), null, null, null, null, null);
    }

    /** What is compared with other records to tell whether they are of one customer (CAP-9). */
    public TwinFacts twinFacts() {
        return TwinFacts.of(
                details.legalName(),
                details.shortName(),
                details.creditCode(),
                contacts.stream()
                        .flatMap(contact -> Stream.of(contact.mobile(), contact.landline()))
                        .toList(),
                contacts.stream().map(ContactDetails::email).toList(),
                details.registeredDivision());
    }

    /** Every value state of the record, those of its contacts included. */
    Stream<ValueState> states() {
        return Stream.concat(
                valueStates.values().stream(),
                contacts.stream().flatMap(contact -> contact.valueStates().values().stream()));
    }

    /** The first day on which something of this record is to be confirmed or filled. */
    @JsonIgnore
    Optional<LocalDate> nextDue() {
        return states().filter(ValueState::isOpen)
                .map(ValueState::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** The signed contract that runs longest: the one that tells how the cooperation stands. */
    @JsonIgnore
    public Optional<ContractDetails> leadingContract() {
        return contracts.stream()
                .filter(contract -> contract.signedOn() != null)
                .max(Comparator.comparing(
                        ContractDetails::endsOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }
}
