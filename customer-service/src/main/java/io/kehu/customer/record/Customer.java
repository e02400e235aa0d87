package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Facts;
import io.kehu.customer.event.Subject;
import io.kehu.web.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

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

    @Embedded
    private CustomerDetails details;

    @Embedded
    private Ownership ownership;

    @Embedded
    private LegacyNumber legacy;

    @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchSize(size = 50)
    private List<Contact> contacts = new ArrayList<>();

    private String enteredBy;
    private Instant enteredAt;
    private boolean enteredLate;
    private String submittedBy;
    private Instant submittedAt;
    private String approvedBy;
    private Instant approvedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CustomerEvent.Reason> returnReasons = List.of();

    private LocalDate endedOn;
    private String endReason;

    @OptimisticLock(excluded = true)
    private String number;

    @OptimisticLock(excluded = true)
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Standing.Label> labels = Map.of();

    @OptimisticLock(excluded = true)
    private Instant classifiedAt;

    @OptimisticLock(excluded = true)
    private Instant lastInteractionAt;

    protected Customer() {}

    /** A new draft. {@code late}: it was entered more than a day after it was collected (CAP-7). */
    Customer(UUID id, Ownership ownership, LegacyNumber legacy, String enteredBy, Instant enteredAt, boolean late) {
        this.id = id;
        this.ownership = ownership;
        this.legacy = legacy;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.enteredLate = late;
    }

    /** Replaces what was entered; the event is there only after approval, and only if something changed. */
    public Optional<CustomerEvent> revise(
            CustomerDetails newDetails, List<ContactDetails> newContacts, String by, Instant at, Supplier<UUID> ids) {
        requireStatus(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        List<String> changed = Changes.between(details(), contacts(), newDetails, newContacts);
        details = newDetails;
        if (!contacts().equals(newContacts)) {
            contacts.clear();
            newContacts.forEach(contact -> contacts.add(new Contact(this, ids.get(), contacts.size(), contact)));
        }
        return status == Status.APPROVED && !changed.isEmpty()
                ? Optional.of(new CustomerEvent.CustomerChanged(subject(), changed, by, at, facts()))
                : Optional.empty();
    }

    public CustomerEvent submit(String by, Instant at) {
        requireStatus(Status.DRAFT, Status.RETURNED);
        status = Status.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnReasons = List.of();
        return new CustomerEvent.CustomerSubmitted(subject(), by, at, details().acquiredAt(), enteredLate);
    }

    public CustomerEvent approve(String by, Instant at) {
        requireStatus(Status.SUBMITTED);
        status = Status.APPROVED;
        approvedBy = by;
        approvedAt = at;
        String legacyNumber = legacy == null ? null : legacy.number();
        String legacyNote = legacy == null ? null : legacy.note();
        return new CustomerEvent.CustomerApproved(subject(), enteredBy, by, at, legacyNumber, legacyNote, facts());
    }

    public CustomerEvent sendBack(List<CustomerEvent.Reason> reasons, String by, Instant at) {
        requireStatus(Status.SUBMITTED);
        status = Status.RETURNED;
        returnReasons = List.copyOf(reasons);
        return new CustomerEvent.CustomerReturned(subject(), returnReasons, by, at);
    }

    public CustomerEvent reassign(Ownership to, String note, String by, Instant at) {
        String previous = ownership.ownerId();
        ownership = to;
        return new CustomerEvent.CustomerReassigned(subject(), previous, note, by, at);
    }

    public CustomerEvent endCooperation(LocalDate on, String reason, String by, Instant at) {
        requireStatus(Status.APPROVED);
        if (endedOn != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "ENDED", Status.APPROVED);
        }
        endedOn = on;
        endReason = reason;
        return new CustomerEvent.CooperationEnded(subject(), number, on, reason, by, at, facts());
    }

    /** Takes over what classification found, unless something newer is here. */
    public void classified(Standing standing) {
        if (classifiedAt == null || !standing.classifiedAt().isBefore(classifiedAt)) {
            number = standing.number();
            labels = Map.copyOf(standing.labels());
            classifiedAt = standing.classifiedAt();
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
        details = details().stub();
        contacts.clear();
        returnReasons = List.of();
        endReason = null;
    }

    private void requireStatus(Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, status, List.of(allowed));
        }
    }

    private Subject subject() {
        // The version is counted up when the transaction writes the record: the event tells the state after it.
        return new Subject(
                id,
                revision + 1,
                details().legalName(),
                ownership.ownerId(),
                ownership.department(),
                ownership.region());
    }

    private Facts facts() {
        CustomerDetails d = details();
        return new Facts(
                d.industryCode(),
                d.employees(),
                d.annualRevenue(),
                d.expectedAnnualAmount(),
                d.actualAnnualAmount(),
                Objects.toString(d.demandType(), null),
                endedOn != null ? "ENDED" : Objects.toString(d.lifecycle(), null),
                Objects.toString(d.progress(), null),
                d.acquiredAt(),
                d.contractSignedOn(),
                d.contractEndsOn(),
                lastInteractionAt);
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

    /** Never null: Hibernate reads a record of nothing but nulls as null. */
    public CustomerDetails details() {
        return details == null ? CustomerDetails.EMPTY : details;
    }

    public List<ContactDetails> contacts() {
        return contacts.stream().map(Contact::details).toList();
    }

    public Ownership ownership() {
        return ownership;
    }

    public Optional<LegacyNumber> legacy() {
        return Optional.ofNullable(legacy);
    }

    public Entry entry() {
        return new Entry(enteredBy, enteredAt, enteredLate, submittedBy, submittedAt, approvedBy, approvedAt);
    }

    public List<CustomerEvent.Reason> returnReasons() {
        return returnReasons == null ? List.of() : returnReasons;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String endReason() {
        return endReason;
    }

    public Standing standing() {
        return new Standing(number, labels == null ? Map.of() : labels, classifiedAt);
    }

    public Instant lastInteractionAt() {
        return lastInteractionAt;
    }
}
