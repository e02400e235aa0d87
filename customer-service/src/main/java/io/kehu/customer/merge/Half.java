package io.kehu.customer.merge;

import io.kehu.customer.record.Content;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.ValueState;
import io.kehu.customer.record.ValueState.Certainty;
import java.time.Instant;

/**
 * One of the two records.
 *
 * @param changedAt when anything of it changed last
 */
record Half(Content content, Instant changedAt) {

    static Half of(Customer customer) {
        return new Half(customer.content(), customer.changedAt());
    }

    /** How sure a field is; null when it does not say. */
    ValueState state(String field) {
        return content.valueStates().get(field);
    }

    /** The higher, the surer. */
    int certainty(String field) {
        ValueState state = state(field);
        Certainty certainty = state == null ? Certainty.PROVIDED : state.state();
        return switch (certainty) {
            case VERIFIED -> 2;
            case PROVIDED -> 1;
            case TO_CONFIRM, NOT_PROVIDED -> 0;
        };
    }

    /** When somebody last said how sure the field is, or else when the record changed last. */
    Instant saidAt(String field) {
        ValueState state = state(field);
        return state == null || state.at() == null ? changedAt : state.at();
    }
}
