package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Facts;
import io.kehu.customer.event.Subject;
import io.kehu.web.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A customer's record. What people enter has one version; what other services add (number, labels, last interaction) does not
 * change it, so that nobody's edit collides with a machine.
 */
@Entity
@DynamicUpdate
public class Customer {

    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Content content = Content.EMPTY;

    @Embedded
    private SearchColumns search = SearchColumns.of(Content.EMPTY);

    @Embedded
    private Ownership ownership;

    @Embedded
    private LegacyNumber legacy;

    @Embedded
    private Entry entry;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Verification verification;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<CustomerEvent.Reason> returnReasons = List.of();

    private String rejectReason;
    private LocalDate endedOn;
    private String endReason;
    private Instant changedAt;

    @OptimisticLock(excluded = true)
    private String number;

    @OptimisticLock(excluded = true)
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Standing.Label> labels = Map.of();

    @OptimisticLock(excluded = true)
    private String[] marks = {};

    @OptimisticLock(excluded = true)
    private Instant classifiedAt;

    @OptimisticLock(excluded = true)
    private Instant lastInteractionAt;

    protected Customer() {}

    /** A new draft, in revision 0. */
    Customer(UUID id, Ownership ownership, LegacyNumber legacy, Entry entry, Content content) {
        this.id = id;
        this.ownership = ownership;
        this.legacy = legacy;
        this.entry = entry;
        this.changedAt = entry.enteredAt();
        hold(content);
    }

    /** What its owner has to do first (VER-1). */
    CustomerEvent entered(Instant verifyUntil) {
        return new CustomerEvent.VerificationOpened(
                subject(revision),
                entry.enteredBy(),
                entry.enteredAt(),
                content.details().acquiredAt(),
                verifyUntil);
    }

    /** Replaces what was entered; the world hears of it only once the record is in force, and only if something changed. */
    List<CustomerEvent> revise(Content changed, List<String> fields, String by, Instant at) {
        requireStatus(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        boolean wasActive = isActive();
        List<CustomerEvent> events = new ArrayList<>(ValueNews.between(content, changed, subject(), by, at));
        hold(changed);
        if (status != Status.APPROVED || fields.isEmpty()) {
            return List.of();
        }
        events.add(0, new CustomerEvent.CustomerChanged(subject(), fields, by, at, facts()));
        if (isActive() && !wasActive) {
            events.add(cooperationStarted(by, at));
        }
        return events;
    }

    public List<CustomerEvent> submit(String by, Instant at) {
        requireStatus(Status.DRAFT, Status.RETURNED);
        status = Status.SUBMITTED;
        entry = entry.submitted(by, at);
        returnReasons = List.of();
        List<CustomerEvent> events = new ArrayList<>();
        events.add(new CustomerEvent.CustomerSubmitted(
                subject(), by, at, content.details().acquiredAt(), entry.enteredLate()));
        events.addAll(ValueNews.missing(content, subject(), by, at));
        return events;
    }

    public List<CustomerEvent> approve(String by, Instant at) {
        requireStatus(Status.SUBMITTED);
        status = Status.APPROVED;
        entry = entry.approved(by, at);
        String legacyNumber = legacy == null ? null : legacy.number();
        String legacyNote = legacy == null ? null : legacy.note();
        CustomerEvent approved = new CustomerEvent.CustomerApproved(
                subject(), entry.enteredBy(), by, at, legacyNumber, legacyNote, facts());
        return isActive() ? List.of(approved, cooperationStarted(by, at)) : List.of(approved);
    }

    public List<CustomerEvent> sendBack(List<CustomerEvent.Reason> reasons, String by, Instant at) {
        requireStatus(Status.SUBMITTED);
        status = Status.RETURNED;
        returnReasons = List.copyOf(reasons);
        return List.of(new CustomerEvent.CustomerReturned(subject(), returnReasons, by, at));
    }

    /** @throws Refusal 409 unless the record is in force and not confirmed yet */
    public List<CustomerEvent> confirm(String by, Instant at) {
        requireStatus(Status.APPROVED);
        if (entry.confirmedBy() != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "CONFIRMED", List.of(Status.APPROVED));
        }
        entry = entry.confirmed(by, at);
        return List.of(new CustomerEvent.CustomerConfirmed(subject(), by, at));
    }

    public List<CustomerEvent> reject(String reason, String by, Instant at) {
        requireStatus(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
        status = Status.REJECTED;
        rejectReason = reason;
        return List.of(new CustomerEvent.CustomerRejected(subject(), reason, by, at));
    }

    /** Takes a rejected record back, to be mended and submitted again. */
    public List<CustomerEvent> reinstate(String reason, String by, Instant at) {
        requireStatus(Status.REJECTED);
        status = Status.RETURNED;
        rejectReason = null;
        return List.of(new CustomerEvent.CustomerReinstated(subject(), reason, by, at));
    }

    public List<CustomerEvent> verify(Verification outcome) {
        requireStatus(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
        verification = outcome;
        return List.of(new CustomerEvent.VerificationCompleted(
                subject(),
                outcome.itemsThatAre(Verification.Outcome.MISSING),
                outcome.itemsThatAre(Verification.Outcome.FALSE),
                outcome.late(),
                outcome.by(),
                outcome.at()));
    }

    public List<CustomerEvent> reassign(Ownership to, String note, String by, Instant at) {
        String previous = ownership.ownerId();
        ownership = to;
        return List.of(new CustomerEvent.CustomerReassigned(subject(), previous, note, by, at));
    }

    public List<CustomerEvent> endCooperation(LocalDate on, String reason, String by, Instant at) {
        requireStatus(Status.APPROVED);
        if (endedOn != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "ENDED", List.of(Status.APPROVED));
        }
        endedOn = on;
        endReason = reason;
        return List.of(new CustomerEvent.CooperationEnded(subject(), number, on, reason, by, at, facts()));
    }

    /** Takes over what classification found, unless something newer is here. */
    public void classified(Standing standing) {
        if (classifiedAt == null || !standing.classifiedAt().isBefore(classifiedAt)) {
            number = standing.number();
            labels = Map.copyOf(standing.labels());
            classifiedAt = standing.classifiedAt();
            marks = Marks.of(content, labels);
        }
    }

    public void interacted(Instant at) {
        if (lastInteractionAt == null || at.isAfter(lastInteractionAt)) {
            lastInteractionAt = at;
        }
    }

    /** The whole file is in the archive: what stays is a stub that recognises the customer (ARC-1). */
    public void archived() {
        status = Status.ARCHIVED;
        hold(content.stub());
        returnReasons = List.of();
        verification = null;
        endReason = null;
    }

    void changed(Instant at) {
        changedAt = at;
    }

    /** Its next step is in a transaction with the one before: what Hibernate would count up between them. */
    void countUp() {
        revision++;
    }

    Collection<String> twinKeys() {
        return List.of(search.twinKeys());
    }

    private void hold(Content newContent) {
        content = newContent;
        search = SearchColumns.of(newContent);
        marks = Marks.of(newContent, labels);
    }

    private void requireStatus(Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, status, List.of(allowed));
        }
    }

    private boolean isActive() {
        return content.details().lifecycle() == Lifecycle.ACTIVE;
    }

    private CustomerEvent cooperationStarted(String by, Instant at) {
        Optional<ContractDetails> contract = content.leadingContract();
        return new CustomerEvent.CooperationStarted(
                subject(),
                contract.map(ContractDetails::number).orElse(null),
                contract.map(ContractDetails::signedOn).orElse(null),
                contract.map(ContractDetails::startsOn).orElse(null),
                contract.map(ContractDetails::endsOn).orElse(null),
                by,
                at);
    }

    /** As the record stands after the transaction: the version is counted up when it is written. */
    private Subject subject() {
        return subject(revision + 1);
    }

    /** Once the change is written. */
    Subject currentSubject() {
        return subject(revision);
    }

    private Subject subject(long inRevision) {
        return new Subject(
                id,
                inRevision,
                content.details().legalName(),
                ownership.ownerId(),
                ownership.department(),
                ownership.region());
    }

    private Facts facts() {
        return ClassificationFacts.of(content, endedOn != null, lastInteractionAt);
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Status status() {
        return status;
    }

    /** What of the record has a history. */
    public FlatState state() {
        return CustomerState.of(this).flat();
    }

    public Content content() {
        return content;
    }

    public Ownership ownership() {
        return ownership;
    }

    public Optional<LegacyNumber> legacy() {
        return Optional.ofNullable(legacy);
    }

    public Entry entry() {
        return entry;
    }

    public Optional<Verification> verification() {
        return Optional.ofNullable(verification);
    }

    public List<CustomerEvent.Reason> returnReasons() {
        return returnReasons;
    }

    public Optional<String> rejectReason() {
        return Optional.ofNullable(rejectReason);
    }

    public Standing standing() {
        return new Standing(number, labels, classifiedAt);
    }

    public Instant lastInteractionAt() {
        return lastInteractionAt;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String endReason() {
        return endReason;
    }
}
