package io.kehu.customer.notice;

import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.RecordEvent;
import io.kehu.customer.event.RecordEvent.Recipient;
import io.kehu.customer.event.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who hears of a change besides the owner.
 *
 * @param topics the kinds of change; empty where it is nobody's news
 * @param fields paths of the changed fields
 * @param departments those that asked for any of the kinds
 */
public record Audience(List<String> topics, List<String> fields, List<String> departments) {

    /** Nobody hears of anything. */
    public static final Audience NONE = new Audience(List.of(), List.of(), List.of());

    /** @return empty when nobody is concerned */
    public Optional<CustomerEvent> notice(Subject subject, String by, Instant at) {
        List<Recipient> recipients = Stream.concat(
                        Stream.of(subject.ownerId())
                                .filter(owner -> !owner.equals(by))
                                .map(owner -> new Recipient(owner, null)),
                        departments.stream().map(department -> new Recipient(null, department)))
                .toList();
        return topics.isEmpty() || recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordEvent.ChangeNoticed(subject, topics, fields, recipients, by, at));
    }
}
