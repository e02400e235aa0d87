package io.kehu.customer.verification;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.Approving;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Deadlines;
import io.kehu.customer.record.Verification;
import io.kehu.customer.record.Verification.Finding;
import io.kehu.customer.record.Verification.Item;
import io.kehu.customer.record.Verification.Outcome;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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

    /** @throws Refusal 422 naming the items that are said to be correct though the record has nothing of them */
    @Transactional
    public Customer complete(UUID id, String ifMatch, Map<Item, Finding> findings, String by) {
        return steps.take(id, ifMatch, ChangeKind.VERIFIED, Motive.NONE, by, (customer, now) -> {
            requireHeld(customer.content(), findings);
            Instant until = dueAt(customer);
            return new Approving(customer)
                    .verify(new Verification(Map.copyOf(findings), by, now, until, !now.isBefore(until)));
        });
    }

    private static void requireHeld(Content content, Map<Item, Finding> findings) {
        List<FieldProblem> absent = Arrays.stream(Item.values())
                .filter(item -> findings.get(item).outcome() == Outcome.CORRECT && !item.isIn(content))
                .map(item -> FieldProblem.of(item.text() + ".outcome", "not-on-record"))
                .toList();
        if (!absent.isEmpty()) {
            throw Refusal.of(CustomerProblem.NOT_ON_RECORD).with(absent);
        }
    }

    /**
     * The first instant too late: after the working day that follows the collection, or the entry where that is unknown. A
     * record that was imported, or taken back, has its working day from then on: nobody could look at it before.
     */
    public Instant dueAt(Customer customer) {
        return deadlines.oneWorkingDayAfter(changes.last(customer.id(), ChangeKind.IMPORTED, ChangeKind.REINSTATED)
                .orElseGet(() -> Objects.requireNonNullElse(
                        customer.content().details().acquiredAt(),
                        customer.entry().enteredAt())));
    }
}
