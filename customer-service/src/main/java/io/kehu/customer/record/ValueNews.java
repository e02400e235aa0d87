package io.kehu.customer.record;

import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.RecordEvent;
import io.kehu.customer.event.Subject;
import io.kehu.customer.record.ValueState.Certainty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the world hears of values that a customer did not provide (CAP-4): that one is missing, so that somebody looks it up in
 * public sources, and that it is there.
 */
final class ValueNews {

    private ValueNews() {}

    static List<CustomerEvent> missing(Content content, Subject subject, String by, Instant at) {
        return missingFields(content.valueStates())
                .<CustomerEvent>map(missing -> new RecordEvent.ValueMissing(
                        subject,
                        missing.getKey(),
                        missing.getValue().reason(),
                        missing.getValue().dueOn(),
                        by,
                        at))
                .toList();
    }

    /** Of a record in force: what is missing now and was not, and the other way round. */
    static List<CustomerEvent> between(Content before, Content after, Subject subject, String by, Instant at) {
        Stream<CustomerEvent> missing = missingFields(after.valueStates())
                .filter(now -> !isMissing(before, now.getKey()))
                .map(now -> new RecordEvent.ValueMissing(
                        subject,
                        now.getKey(),
                        now.getValue().reason(),
                        now.getValue().dueOn(),
                        by,
                        at));
        Stream<CustomerEvent> provided = missingFields(before.valueStates())
                .filter(then -> !isMissing(after, then.getKey()))
                .map(then -> new RecordEvent.ValueProvided(subject, then.getKey(), by, at));
        return Stream.concat(missing, provided).toList();
    }

    private static boolean isMissing(Content content, String field) {
        ValueState state = content.valueStates().get(field);
        return state != null && state.state() == Certainty.NOT_PROVIDED;
    }

    private static Stream<Map.Entry<String, ValueState>> missingFields(Map<String, ValueState> states) {
        return states.entrySet().stream()
                .filter(state -> state.getValue().state() == Certainty.NOT_PROVIDED)
                .sorted(Map.Entry.comparingByKey());
    }
}
