package io.kehu.customer.approval;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.event.ApprovalEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.record.Approving;
import io.kehu.customer.record.CompleteRecords;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Deadlines;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps of approval (VER-2, VER-3, VER-4). */
@ApplicationScoped
public class Approval {

    private final CustomerSteps steps;
    private final CompleteRecords complete;
    private final ApprovalSettings settings;
    private final Duplicates duplicates;
    private final Deadlines deadlines;

    Approval(
            CustomerSteps steps,
            CompleteRecords complete,
            ApprovalSettings settings,
            Duplicates duplicates,
            Deadlines deadlines) {
        this.deadlines = deadlines;
        this.duplicates = duplicates;
        this.steps = steps;
        this.complete = complete;
        this.settings = settings;
    }

    /**
     * Submits; where the record's department does without approval, the record is in force at once.
     *
     * @throws Refusal 422 with everything that is missing (CAP-3)
     */
    @Transactional
    public Customer submit(UUID id, String ifMatch, String by) {
        return steps.take(id, ifMatch, ChangeKind.SUBMITTED, Motive.NONE, by, (customer, now) -> {
            complete.require(customer.content());
            List<CustomerEvent> submitted = new Approving(customer).submit(by, now);
            return settings.isRequired(customer.ownership().department())
                    ? submitted
                    : Stream.concat(submitted.stream(), new Approving(customer).waive(by, now).stream())
                            .toList();
        });
    }

    /** @throws Refusal 403 when the caller entered or submitted the record */
    @Transactional
    public Customer approve(UUID id, String ifMatch, String by) {
        return steps.take(id, ifMatch, ChangeKind.APPROVED, Motive.NONE, by, (customer, now) -> {
            requireSomebodyElse(customer, by);
            return new Approving(customer).approve(by, now);
        });
    }

    /** @throws Refusal 403 when the caller entered or submitted the record */
    @Transactional
    public Customer sendBack(UUID id, String ifMatch, List<ApprovalEvent.Reason> reasons, String by) {
        return steps.take(id, ifMatch, ChangeKind.RETURNED, Motive.NONE, by, (customer, now) -> {
            requireSomebodyElse(customer, by);
            return new Approving(customer).sendBack(reasons, by, now);
        });
    }

    /** @throws Refusal 403 when the caller is not who entered the record */
    @Transactional
    public Customer confirm(UUID id, String ifMatch, String by) {
        return steps.take(id, ifMatch, ChangeKind.CONFIRMED, Motive.NONE, by, (customer, now) -> {
            if (!by.equals(customer.entry().enteredBy())) {
                throw Refusal.of(CustomerProblem.ENTERED_BY_ANOTHER);
            }
            return new Approving(customer).confirm(by, now);
        });
    }

    @Transactional
    public Customer reject(UUID id, String ifMatch, String reason, String by) {
        return steps.take(
                id, ifMatch, ChangeKind.REJECTED, Motive.because(reason), by, (customer, now) -> new Approving(customer)
                        .reject(reason, by, now));
    }

    /** @throws Refusal 409 when the customer was entered anew meanwhile (CAP-9) */
    @Transactional
    public Customer reinstate(UUID id, String ifMatch, String reason, String by) {
        return steps.take(id, ifMatch, ChangeKind.REINSTATED, Motive.because(reason), by, (customer, now) -> {
            Instant verifyUntil = deadlines.oneWorkingDayAfter(now);
            List<CustomerEvent> events = new Approving(customer).reinstate(reason, verifyUntil, by, now);
            duplicates.admit(customer.newcomer());
            return events;
        });
    }

    private static void requireSomebodyElse(Customer customer, String by) {
        if (by.equals(customer.entry().enteredBy())
                || by.equals(customer.entry().submittedBy())) {
            throw Refusal.of(CustomerProblem.OWN_ENTRY);
        }
    }
}
