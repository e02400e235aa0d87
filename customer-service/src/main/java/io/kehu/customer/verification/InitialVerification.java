package io.kehu.customer.verification;

import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.Approving;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Deadlines;
import io.kehu.customer.record.Verification;
import io.kehu.customer.record.Verification.Finding;
import io.kehu.customer.record.Verification.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Notes what the owner found when going through the checklist. It can be repeated; the last outcome counts. */
@ApplicationScoped
public class InitialVerification {

    private final CustomerSteps steps;
    private final ChangeLog changes;
    private final Deadlines deadlines;

    InitialVerification(CustomerSteps steps, ChangeLog changes, Deadlines deadlines) {
        this.changes = changes;
        this.steps = steps;
        this.deadlines = deadlines;
    }

    @Transactional
    public Customer complete(UUID id, String ifMatch, Map<Item, Finding> findings, String by) {
        return steps.take(id, ifMatch, ChangeKind.VERIFIED, Motive.NONE, by, (customer, now) -> {
            Instant until = dueAt(customer);
            return new Approving(customer)
                    .verify(new Verification(Map.copyOf(findings), by, now, until, !now.isBefore(until)));
        });
    }

    /**
     * The first instant too late: after the working day that follows the collection, or the entry where that is unknown; a
     * record that was taken back has its working day anew.
     */
    public Instant dueAt(Customer customer) {
        return deadlines.oneWorkingDayAfter(changes.last(customer.id(), ChangeKind.REINSTATED)
                .orElseGet(() -> Objects.requireNonNullElse(
                        customer.content().details().acquiredAt(),
                        customer.entry().enteredAt())));
    }
}
