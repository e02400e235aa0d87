package io.kehu.customer.record;

import io.kehu.clock.BusinessZone;
import io.kehu.customer.record.ValueState.Certainty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of value states when a record changes (CAP-4): who says something new signs it; what was verified is so no
 * longer once it has another value, and what was not provided is provided once it has one. What is open has a date.
 */
final class SettleStates {

    /** Time to find out what a customer did not say, where nobody has set a date. */
    private static final int DAYS_TO_FIND_OUT = 14;

    private final Content before;
    private final String by;
    private final Instant at;

    SettleStates(Content before, String by, Instant at) {
        this.before = before;
        this.by = by;
        this.at = at;
    }

    Content settle(Content after) {
        List<ContactDetails> contacts =
                after.contacts().stream().map(this::contact).toList();
        return after.withStates(
                states(before.details(), before.valueStates(), after.details(), after.valueStates()), contacts);
    }

    private ContactDetails contact(ContactDetails after) {
        return before.contacts().stream()
                .filter(contact -> Objects.equals(contact.id(), after.id()))
                .findFirst()
                .map(old -> after.withStates(states(old, old.valueStates(), after, after.valueStates())))
                .orElseGet(() -> after.withStates(states(null, Map.of(), after, after.valueStates())));
    }

    private Map<String, ValueState> states(
            Record old, Map<String, ValueState> oldStates, Record now, Map<String, ValueState> states) {
        Map<String, ValueState> settled = new HashMap<>();
        states.forEach((field, state) -> {
            ValueState known = oldStates.get(field);
            boolean repeated = state.repeats(known);
            boolean outdated = repeated && state.state() == Certainty.VERIFIED && !same(old, now, field);
            if (!outdated && !contradicted(state, Fields.value(now, field))) {
                settled.put(field, repeated ? known : due(state).signed(by, at));
            }
        });
        return settled;
    }

    private ValueState due(ValueState state) {
        return state.isOpen() && state.dueOn() == null
                ? state.dueOn(LocalDate.ofInstant(at, BusinessZone.ID).plusDays(DAYS_TO_FIND_OUT))
                : state;
    }

    private static boolean contradicted(ValueState state, Object value) {
        return value == null ? state.state() == Certainty.VERIFIED : state.state() == Certainty.NOT_PROVIDED;
    }

    private static boolean same(Record old, Record now, String field) {
        return Objects.equals(Fields.value(old, field), Fields.value(now, field));
    }
}
