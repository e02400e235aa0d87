package io.kehu.customer.record;

import io.kehu.clock.BusinessZone;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.record.ValueState.Certainty;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What becomes of value states when a record changes (CAP-4): who says something new signs it; what was verified is so no
 * longer once it has another value, and what was not provided is provided once it has one. What is open has a date. Only what
 * was said before gives way to the value: somebody who says now what the value denies is refused.
 */
final class SettleStates {

    /** Time to find out what a customer did not say, where nobody has set a date. */
    private static final int DAYS_TO_FIND_OUT = 14;

    private final List<FieldProblem> denied = new ArrayList<>();
    private final Content before;
    private final String by;
    private final Instant at;

    SettleStates(Content before, String by, Instant at) {
        this.before = before;
        this.by = by;
        this.at = at;
    }

    /** @throws Refusal 400 naming every new state that its value denies */
    Content settle(Content after) {
        Map<String, ValueState> states =
                states("", before.details(), before.valueStates(), after.details(), after.valueStates());
        List<ContactDetails> contacts = IntStream.range(0, after.contacts().size())
                .mapToObj(i -> contact("contacts[" + i + "].", after.contacts().get(i)))
                .toList();
        if (!denied.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(List.copyOf(denied));
        }
        return after.withStates(states, contacts);
    }

    private ContactDetails contact(String path, ContactDetails after) {
        return before.contacts().stream()
                .filter(contact -> Objects.equals(contact.id(), after.id()))
                .findFirst()
                .map(old -> after.withStates(states(path, old, old.valueStates(), after, after.valueStates())))
                .orElseGet(() -> after.withStates(states(path, null, Map.of(), after, after.valueStates())));
    }

    private Map<String, ValueState> states(
            String path, Record old, Map<String, ValueState> oldStates, Record now, Map<String, ValueState> states) {
        Map<String, ValueState> settled = new HashMap<>();
        new TreeMap<>(states).forEach((field, state) -> {
            ValueState known = oldStates.get(field);
            boolean repeated = state.repeats(known);
            boolean contradicted = contradicted(state, Fields.value(now, field));
            boolean outdated = repeated && state.state() == Certainty.VERIFIED && !same(old, now, field);
            if (contradicted && !repeated) {
                String code = state.state() == Certainty.NOT_PROVIDED ? "provided-after-all" : "verified-yet-empty";
                denied.add(FieldProblem.translatedBy(
                        CustomerProblem.INCOMPLETE, path + "valueStates[" + field + "]", code));
            } else if (!contradicted && !outdated) {
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
