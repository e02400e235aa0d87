package io.kehu.customer.notice;

import io.kehu.customer.change.FieldChange;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
        return audience(changes).notice(subject, by, at);
    }

    /** Who hears of these changes, whosever record it is: asked once for many of which the same changes. */
    public Audience audience(List<FieldChange> changes) {
        List<Topic> topics = Topic.of(changes);
        return new Audience(
                topics.stream().map(Topic::name).toList(),
                changes.stream().map(FieldChange::field).toList(),
                topics.isEmpty() ? List.of() : subscriptions.departmentsFor(topics));
    }
}
