package io.kehu.customer.notice;

import io.kehu.customer.change.FieldChange;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a change of a record in force into the notice for those who are concerned. */
@ApplicationScoped
public class Notices {

    private final Subscriptions subscriptions;

    Notices(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * The owner first, who follows the primary contact (S3: 优先通知); then departments. Whoever made the change is not told of it.
     *
     * @return empty when nobody is concerned
     */
    public Optional<CustomerEvent> of(List<FieldChange> changes, Subject subject, String by, Instant at) {
        List<Topic> topics = Topic.of(changes);
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        List<CustomerEvent.Recipient> recipients = new ArrayList<>();
        if (!subject.ownerId().equals(by)) {
            recipients.add(new CustomerEvent.Recipient(subject.ownerId(), null));
        }
        subscriptions.departmentsFor(topics).stream()
                .map(department -> new CustomerEvent.Recipient(null, department))
                .forEach(recipients::add);
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new CustomerEvent.ChangeNoticed(
                        subject,
                        topics.stream().map(Topic::name).toList(),
                        changes.stream().map(FieldChange::field).toList(),
                        recipients,
                        by,
                        at));
    }
}
