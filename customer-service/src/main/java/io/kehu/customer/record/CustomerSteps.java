package io.kehu.customer.record;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.change.Motive;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The one way in which a record changes: it is locked as the caller has read it, the step is taken, what differs is noted field
 * by field, and the facts go into the outbox, all in one transaction or not at all.
 */
@ApplicationScoped
public class CustomerSteps {

    private final Customers customers;
    private final CustomerEvents events;
    private final ChangeLog changes;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Clock clock;

    CustomerSteps(
            Customers customers,
            CustomerEvents events,
            ChangeLog changes,
            Notices notices,
            Deadlines deadlines,
            Clock clock) {
        this.notices = notices;
        this.customers = customers;
        this.events = events;
        this.changes = changes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A transition of the record; returns what the world shall hear. */
    @FunctionalInterface
    public interface Step {
        List<CustomerEvent> take(Customer customer, Instant now);
    }

    /**
     * @param ifMatch the request's {@code If-Match} header
     * @throws io.kehu.web.problem.Refusal 404, 412, 428, or what the step itself refuses with
     */
    @Transactional
    public Customer take(UUID id, String ifMatch, ChangeKind kind, Motive why, String by, Step step) {
        return take(customers.getForChange(id, ifMatch), kind, why, by, step);
    }

    /** For a record that is locked already. */
    @Transactional
    public Customer take(Customer customer, ChangeKind kind, Motive why, String by, Step step) {
        Instant now = clock.instant();
        FlatState before = customer.state();
        boolean wasInForce = customer.status() == Status.APPROVED;
        List<CustomerEvent> facts = step.take(customer, now);
        List<FieldChange> fields = before.to(customer.state());
        if (fields.isEmpty() && facts.isEmpty()) {
            return customer;
        }
        customer.changed(now);
        customers.flush();
        boolean late = deadlines.isKnownTooLong(why.knownAt(), now);
        changes.append(new Change(
                customer.id(), customer.revision(), kind, by, now, why.reason(), why.knownAt(), late, fields));
        events.publish(facts);
        if (customer.status() == Status.APPROVED || wasInForce) {
            notices.of(fields, customer.currentSubject(), by, now).map(List::of).ifPresent(events::publish);
        }
        return customer;
    }
}
