package io.kehu.followup.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kehu.followup.directory.Customer;
import java.util.Objects;
import java.util.UUID;

/**
 * The body of an event: first what every event says of its customer, then the fact, all on one level.
 *
 * @param legalName empty for a draft that has none yet: readers were promised one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerEvent(
        UUID customerId,
        String ownerId,
        String department,
        String region,
        String legalName,
        @JsonUnwrapped FollowUpEvent fact) {

    static CustomerEvent of(Customer customer, FollowUpEvent fact) {
        return new CustomerEvent(
                customer.id(),
                customer.ownerId(),
                customer.department(),
                customer.region(),
                Objects.requireNonNullElse(customer.legalName(), ""),
                fact);
    }
}
