package io.kehu.customer.record;

import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.RecordEvent;
import io.kehu.customer.record.ValueState.Certainty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the world hears of values that a customer did not provide (CAP-4): that one is missing, so that somebody looks it up in
 * public sources, and that it is there.
 */
final class ValueNews {

    private ValueNews() {}

    /** All that is missing is asked for, whether it was before or not. */
    static List<CustomerEvent> ofSubmitted(Customer customer, String by, Instant at) {
        return missingFields(customer.content())
                .map(missing -> asked(customer, missing, by, at))
                .toList();
    }

    /**
     * When this content takes the place of the record's. In force it asks for what is missing now and was not, or until another
     * day or for another reason; from the first submission on it tells what is not missing any more, for somebody may look for it.
     */
    static List<CustomerEvent> of(Customer customer, Content changed, String by, Instant at) {
        Content before = customer.content();
        Stream<CustomerEvent> missing = missingFields(changed)
                .filter(now -> customer.status() == Status.APPROVED && !asksTheSame(before, now))
                .map(now -> asked(customer, now, by, at));
        Stream<CustomerEvent> provided = missingFields(before)
                .filter(then -> customer.entry().submittedAt() != null && !isMissing(changed, then.getKey()))
                .map(then -> new RecordEvent.ValueProvided(customer.telling().subject(), then.getKey(), by, at));
        return Stream.concat(missing, provided).toList();
    }

    private static CustomerEvent asked(
            Customer customer, Map.Entry<String, ValueState> missing, String by, Instant at) {
        ValueState state = missing.getValue();
        return new RecordEvent.ValueMissing(
                customer.telling().subject(), missing.getKey(), state.reason(), state.dueOn(), by, at);
    }

    private static boolean asksTheSame(Content before, Map.Entry<String, ValueState> now) {
        ValueState then = before.valueStates().get(now.getKey());
        return isMissing(before, now.getKey())
                && Objects.equals(then.dueOn(), now.getValue().dueOn())
                && Objects.equals(then.reason(), now.getValue().reason());
    }

    private static boolean isMissing(Content content, String field) {
        ValueState state = content.valueStates().get(field);
        return state != null && state.state() == Certainty.NOT_PROVIDED;
    }

    private static Stream<Map.Entry<String, ValueState>> missingFields(Content content) {
        return content.valueStates().entrySet().stream()
                .filter(state -> state.getValue().state() == Certainty.NOT_PROVIDED)
                .sorted(Map.Entry.comparingByKey());
    }
}
