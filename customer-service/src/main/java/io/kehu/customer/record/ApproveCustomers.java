package io.kehu.customer.record;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.notice.Audience;
import io.kehu.customer.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Approves many records at once: the same step for each, told like a single one, and one statement for all. */
@ApplicationScoped
public class ApproveCustomers {

    private final Customers customers;
    private final CustomerEvents events;
    private final ChangeLog changes;
    private final Notices notices;

    ApproveCustomers(Customers customers, CustomerEvents events, ChangeLog changes, Notices notices) {
        this.notices = notices;
        this.customers = customers;
        this.events = events;
        this.changes = changes;
    }

    /**
     * Approves those of them that still wait for it and were neither entered nor submitted by who approves (VER-3).
     *
     * @return how many
     */
    public int approve(Collection<UUID> ids, String by, Instant at) {
        List<Customer> waiting = ids.isEmpty() ? List.of() : waiting(ids, by);
        if (waiting.isEmpty()) {
            return 0;
        }
        FlatState before = waiting.get(0).state();
        List<CustomerEvent> facts = new ArrayList<>();
        waiting.forEach(customer -> facts.addAll(new Approving(customer).approve(by, at)));
        List<FieldChange> step = before.to(waiting.get(0).state());
        Audience audience = notices.audience(step);
        List<Change> noted = new ArrayList<>();
        for (Customer customer : waiting) {
            customer.countUp();
            audience.notice(customer.currentSubject(), by, at).ifPresent(facts::add);
            noted.add(new Change(
                    customer.id(), customer.revision(), ChangeKind.APPROVED, by, at, null, null, false, step));
        }
        store(waiting, by, at);
        changes.append(noted);
        events.publish(facts);
        return waiting.size();
    }

    private List<Customer> waiting(Collection<UUID> ids, String by) {
        List<Customer> waiting = customers
                .find(
                        "id in ?1 and course.status = ?2 and course.entry.enteredBy <> ?3 and course.entry.submittedBy <> ?3 order by id",
                        ids,
                        Status.SUBMITTED,
                        by)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        // What is known of them is enough; writing each by itself is not wanted.
        customers.getEntityManager().clear();
        return waiting;
    }

    private void store(List<Customer> approved, String by, Instant at) {
        customers.update(
                "set course.status = ?1, course.entry.approvedBy = ?2, course.entry.approvedAt = ?3,"
                        + " course.entry.confirmedBy = null, course.entry.confirmedAt = null, changedAt = ?3, revision = revision + 1 where id in ?4",
                Status.APPROVED,
                by,
                at,
                approved.stream().map(Customer::id).toList());
    }
}
