package io.kehu.followup.obligation;

import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.Label;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.FollowUpCancelled;
import io.kehu.followup.event.FollowUpCompleted;
import io.kehu.followup.event.FollowUpOverdue;
import io.kehu.followup.event.FollowUpScheduled;
import io.kehu.followup.event.FollowUpScheduled.PolicyVersion;
import io.kehu.followup.policy.Assignee;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.RecordKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that must be done for one customer by a deadline. Every transition returns the fact to announce.
 *
 * <pre>
 *   open ──complete──▶ completed
 *    │ ╲──fallOverdue (stays open, once for each deadline)
 *    └──cancel──▶ cancelled ──reopenFor──▶ open
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

    private String policyCode;
    private int policyVersion;

    @Embedded
    private StageOrigin stageOrigin;

    @Embedded
    private RecordOrigin recordOrigin;

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

    Obligation(UUID id, Customer customer, PolicyVersion policy, Duty duty, Origin origin, Instant openedAt, Due due) {
        this.customerId = customer.id();
        this.id = id;
        this.ownership = Ownership.of(customer);
        this.kind = duty.kind();
        this.titleZh = duty.title().zh();
        this.titleEn = duty.title().en();
        this.team = duty.team();
        this.assigneeId = duty.assignee() == Assignee.OWNER ? customer.ownerId() : null;
        this.policyCode = policy.code();
        this.policyVersion = policy.version();
        this.stageOrigin = origin instanceof StageOrigin stage ? stage : null;
        this.recordOrigin = origin instanceof RecordOrigin asked ? asked : null;
        this.openedAt = openedAt;
        this.status = ObligationStatus.OPEN;
        this.due = due;
    }

    FollowUpScheduled scheduled() {
        return new FollowUpScheduled(
                id, kind, subject(), assigneeId, openedAt, due.dueAt(), due.dueOn(), due.provisional(), policy());
    }

    /** A better deadline is known than the provisional one. */
    FollowUpScheduled reschedule(Due better) {
        requireOpen();
        due = better;
        return scheduled();
    }

    /** What is open is asked for again; empty when that changes nothing. A deadline that was moved can pass anew. */
    Optional<FollowUpScheduled> askAgain(RecordOrigin origin, Due asked) {
        requireOpen();
        recordOrigin = origin;
        if (asked.equals(due)) {
            return Optional.empty();
        }
        overdueAt = null;
        return Optional.of(reschedule(asked));
    }

    /** What had ended it is undone. */
    FollowUpScheduled reopenFor(String owner) {
        if (status != ObligationStatus.CANCELLED) {
            throw new IllegalStateException("Obligation " + id + " is " + status);
        }
        status = ObligationStatus.OPEN;
        cancellation = null;
        return handTo(owner);
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
        return new FollowUpOverdue(id, kind, subject(), assigneeId, due.dueAt(), overdueAt);
    }

    /** Late when it wasn't in the log before the deadline, whenever the contact itself took place. */
    FollowUpCompleted complete(UUID entry, String by, Instant now) {
        complete(new Completion(now, by, entry, null, isOverdue(now)));
        return new FollowUpCompleted(id, kind, subject(), now, by, completion.late(), entry, null);
    }

    /** Late when that was done after the deadline, whenever it is heard of. */
    FollowUpCompleted complete(RecordAnswer answer) {
        UUID event = answer.proof().eventId();
        complete(new Completion(answer.at(), answer.by(), null, event, isOverdue(answer.at())));
        return new FollowUpCompleted(
                id,
                kind,
                subject(),
                answer.at(),
                answer.by(),
                completion.late(),
                event,
                answer.proof().type());
    }

    private void complete(Completion how) {
        requireOpen();
        completion = how;
        status = ObligationStatus.COMPLETED;
    }

    FollowUpCancelled cancel(FollowUpCancelled.Reason reason, Instant now) {
        requireOpen();
        status = ObligationStatus.CANCELLED;
        cancellation = new Cancellation(now, reason);
        return new FollowUpCancelled(id, kind, subject(), now, reason);
    }

    /** Why it is due then; empty when a deadline stays as it was although the calendar has changed since. */
    public Optional<Label> explanation(DeadlineRule rule) {
        return origin().explanation(due, rule);
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
        return completion != null && entry.equals(completion.entryId());
    }

    boolean isAbout(RecordKind asked, String field) {
        return recordOrigin != null && kind.equals(asked.name()) && Objects.equals(subject(), field);
    }

    /** Whether it is done by being in contact with the customer; otherwise the customer's record says that it is done. */
    public boolean isDoneByContact() {
        return stageOrigin != null;
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

    /** The field of the customer's record that it is about; null when it is about the whole customer. */
    public String subject() {
        return recordOrigin == null ? null : recordOrigin.subject();
    }

    public PolicyVersion policy() {
        return new PolicyVersion(policyCode, policyVersion);
    }

    public Origin origin() {
        return stageOrigin == null ? recordOrigin : stageOrigin;
    }

    /** Empty when it isn't the stage that asks for it. */
    public Optional<StageOrigin> stageOrigin() {
        return Optional.ofNullable(stageOrigin);
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
