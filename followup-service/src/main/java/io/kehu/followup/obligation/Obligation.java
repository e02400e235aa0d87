package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.DeadlineWords;
import io.kehu.calendar.Label;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.FollowUpCancelled;
import io.kehu.followup.event.FollowUpCompleted;
import io.kehu.followup.event.FollowUpOverdue;
import io.kehu.followup.event.FollowUpScheduled;
import io.kehu.followup.policy.Assignee;
import io.kehu.followup.policy.Duty;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that must be done for one customer by a deadline. Every transition returns the fact to announce.
 *
 * <pre>
 *   open ──complete──▶ completed
 *    │ ╲──fallOverdue (stays open, once)
 *    └──cancel──▶ cancelled
 * </pre>
 */
@Entity
@Table(name = "obligation")
@IdClass(ObligationKey.class)
public class Obligation {

    @Id
    private UUID customerId;

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Ownership ownership;

    private String kind;
    private String titleZh;
    private String titleEn;
    private String team;
    private String assigneeId;

    @Embedded
    private Origin origin;

    private Instant openedAt;

    @Embedded
    private Due due;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    private Instant overdueAt;

    @Embedded
    private Completion completion;

    @Embedded
    private Cancellation cancellation;

    protected Obligation() {}

    Obligation(UUID id, Customer customer, Duty duty, Origin origin, Instant openedAt, Deadline deadline) {
        this.customerId = customer.id();
        this.id = id;
        this.ownership = Ownership.of(customer);
        this.kind = duty.kind();
        this.titleZh = duty.title().zh();
        this.titleEn = duty.title().en();
        this.team = duty.team();
        this.assigneeId = duty.assignee() == Assignee.OWNER ? customer.ownerId() : null;
        this.origin = origin;
        this.openedAt = openedAt;
        this.status = ObligationStatus.OPEN;
        this.due = Due.of(deadline);
    }

    FollowUpScheduled scheduled() {
        return new FollowUpScheduled(
                id,
                kind,
                assigneeId,
                openedAt,
                due.dueAt(),
                due.dueOn(),
                due.provisional(),
                new FollowUpScheduled.PolicyVersion(origin.policyCode(), origin.policyVersion()));
    }

    /** A better deadline is known than the provisional one. */
    FollowUpScheduled reschedule(Deadline deadline) {
        requireOpen();
        due = Due.of(deadline);
        return scheduled();
    }

    /** Closed ones as well: who owns the customer sees its past. */
    void followOwnerOf(Customer customer) {
        ownership = Ownership.of(customer);
    }

    FollowUpScheduled handTo(String assignee) {
        requireOpen();
        assigneeId = assignee;
        return scheduled();
    }

    FollowUpOverdue fallOverdue(Instant now) {
        requireOpen();
        if (overdueAt != null || !isOverdue(now)) {
            throw new IllegalStateException("Obligation " + id + " does not fall overdue at " + now);
        }
        overdueAt = now;
        return new FollowUpOverdue(id, kind, assigneeId, due.dueAt(), overdueAt);
    }

    /** Late when it wasn't in the log before the deadline, whenever the contact itself took place. */
    FollowUpCompleted complete(UUID entry, String by, Instant now) {
        requireOpen();
        completion = new Completion(now, by, entry, isOverdue(now));
        status = ObligationStatus.COMPLETED;
        return new FollowUpCompleted(id, kind, now, by, completion.late(), entry);
    }

    FollowUpCancelled cancel(FollowUpCancelled.Reason reason, Instant now) {
        requireOpen();
        status = ObligationStatus.CANCELLED;
        cancellation = new Cancellation(now, reason);
        return new FollowUpCancelled(id, kind, now, reason);
    }

    /** Why it is due then; empty when a deadline stays as it was although the calendar has changed since. */
    public Optional<Label> explanation(DeadlineRule rule) {
        Deadline deadline = origin.deadline(rule);
        return Due.of(deadline).equals(due) ? Optional.of(DeadlineWords.explain(deadline)) : Optional.empty();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("Obligation " + id + " is " + status);
        }
    }

    public boolean isOpen() {
        return status == ObligationStatus.OPEN;
    }

    /** Open although its deadline has come. */
    public boolean isOverdue(Instant now) {
        return isOpen() && !now.isBefore(due.dueAt());
    }

    public boolean isCompletedBy(UUID entry) {
        return completion != null && completion.entryId().equals(entry);
    }

    boolean isAssignedTo(String person) {
        return assigneeId != null && assigneeId.equals(person);
    }

    public UUID customerId() {
        return customerId;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public Label title() {
        return new Label(titleZh, titleEn);
    }

    public String team() {
        return team;
    }

    public String assigneeId() {
        return assigneeId;
    }

    public Origin origin() {
        return origin;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Due due() {
        return due;
    }

    public ObligationStatus status() {
        return status;
    }

    /** Null unless completed. */
    public Completion completion() {
        return completion;
    }

    /** Null unless cancelled. */
    public Cancellation cancellation() {
        return cancellation;
    }
}
