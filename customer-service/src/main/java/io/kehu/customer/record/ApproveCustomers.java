package io.kehu.customer.record;

import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.FieldChange;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.CustomerEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Approves many records at once: the same step for each, and one statement for all. */
@ApplicationScoped
public class ApproveCustomers {

    private final Customers customers;
    private final CustomerEvents events;
    private final ChangeLog changes;

    ApproveCustomers(Customers customers, CustomerEvents events, ChangeLog changes) {
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
        if (ids.isEmpty()) {
            return 0;
        }
        List<Customer> waiting = customers
                .find(
                        "id in ?1 and status = ?2 and entry.enteredBy <> ?3 and entry.submittedBy <> ?3 order by id",
                        ids,
                        Status.SUBMITTED,
                        by)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        // What is known of them is enough; writing each by itself is not wanted.
        customers.getEntityManager().clear();
        if (waiting.isEmpty()) {
            return 0;
        }
        List<FieldChange> step = null;
        List<CustomerEvent> facts = new ArrayList<>();
        List<Change> noted = new ArrayList<>();
        for (Customer customer : waiting) {
            FlatState before = step == null ? customer.state() : null;
            facts.addAll(customer.approve(by, at));
            step = step == null ? before.to(customer.state()) : step;
            noted.add(new Change(
                    customer.id(), customer.revision() + 1, ChangeKind.APPROVED, by, at, null, null, false, step));
        }
        customers.update(
                "set status = ?1, entry.approvedBy = ?2, entry.approvedAt = ?3, entry.confirmedBy = null,"
                        + " entry.confirmedAt = null, changedAt = ?3, revision = revision + 1 where id in ?4",
                Status.APPROVED,
                by,
                at,
                waiting.stream().map(Customer::id).toList());
        changes.append(noted);
        events.publish(facts);
        return waiting.size();
    }
}
