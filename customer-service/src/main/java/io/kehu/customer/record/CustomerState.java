package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.change.FlatState;
import java.time.LocalDate;
import java.util.UUID;

/** What of a record has a history: what people enter, whose it is and where it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerState(
        Status status,
        Ownership ownership,
        LegacyNumber legacy,
        Verification verification,
        String rejectReason,
        LocalDate cooperationEndedOn,
        UUID mergedInto,
        @JsonUnwrapped Content content) {

    static CustomerState of(Customer customer) {
        return new CustomerState(
                customer.status(),
                customer.ownership(),
                customer.legacy().orElse(null),
                customer.course().verification(),
                customer.course().rejectReason(),
                customer.ending().map(Ending::endedOn).orElse(null),
                customer.merger().map(Merger::into).orElse(null),
                customer.content());
    }

    /** With the paths that the history has. */
    FlatState flat() {
        return FlatState.of(StoredJson.MAPPER.<JsonNode>valueToTree(this));
    }
}
