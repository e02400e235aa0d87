package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A fact about a customer. Names of the records are the names of the events. */
public sealed interface CustomerEvent
        permits ApprovalEvent,
                BusinessEvent,
                ContactsSeen,
                CustomersExported,
                MergerEvent,
                RecordEvent,
                VerificationEvent {

    /** Whom it is about, and whose it is. */
    Subject subject();

    /** The user who caused it. */
    @JsonIgnore
    String actor();
}
