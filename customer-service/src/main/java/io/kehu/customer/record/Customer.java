package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.event.ApprovalEvent;
import io.kehu.customer.event.BusinessEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Facts;
import io.kehu.customer.event.MergerEvent;
import io.kehu.customer.event.RecordEvent;
import io.kehu.customer.event.Subject;
import io.kehu.customer.event.VerificationEvent;
import io.kehu.customer.twin.TwinKeys;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private List<ApprovalEvent.Reason> returnReasons = List.of();

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

    /** Under which the record is found by its possible twins. */
    @OptimisticLock(excluded = true)
    private String[] twinKeys = {};

    @OptimisticLock(excluded = true)
    private Instant classifiedAt;

    @OptimisticLock(excluded = true)
    private Instant lastInteractionAt;

    @Embedded
    private Merger merger;

    @OptimisticLock(excluded = true)
    private String[] formerNumbers = {};

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
        return new VerificationEvent.VerificationOpened(
                subject(revision),
                entry.enteredBy(),
                entry.enteredAt(),
                content.details().acquiredAt(),
                verifyUntil);
    }

    /** Replaces what was entered; the world hears of it only once the record is in force, and only if something changed. */
    List<CustomerEvent> revise(Content changed, List<String> fields, String by, Instant at) {
        requireStatus(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        List<CustomerEvent> news = replace(changed, by, at);
        return status != Status.APPROVED || fields.isEmpty()
                ? List.of()
                : with(new RecordEvent.CustomerChanged(subject(), fields, by, at, facts()), news);
    }

    /** What else the world hears of when this content takes the place of what was there; nothing before the approval. */
    private List<CustomerEvent> replace(Content changed, String by, Instant at) {
        boolean wasActive = isActive();
        List<CustomerEvent> events = new ArrayList<>(ValueNews.between(content, changed, subject(), by, at));
        hold(changed);
        if (isActive() && !wasActive) {
            events.add(cooperationStarted(by, at));
        }
        return status == Status.APPROVED ? events : List.of();
    }

    private static List<CustomerEvent> with(CustomerEvent first, List<CustomerEvent> others) {
        List<CustomerEvent> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /**
     * Goes up in another record of the same customer, which goes on in its place; this one keeps its number and its history.
     *
     * @throws Refusal 409 when this one is in force and the other is not, or the cooperation with either has ended
     */
    public List<CustomerEvent> mergeInto(Customer survivor, String by, Instant at) {
        requireStatus(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
        requireNotEnded();
        survivor.requireNotEnded();
        if (status == Status.APPROVED) {
            survivor.requireStatus(Status.APPROVED);
        }
        survivor.requireStatus(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        merger = new Merger(survivor.id, survivor.revision + 1, status);
        status = Status.MERGED;
        return List.of(new MergerEvent.CustomerMergedInto(subject(), number, survivor.id, by, at));
    }

    /** Goes on for both: takes what was chosen of both contents and answers to the other's number too. */
    public List<CustomerEvent> absorb(Customer other, Content merged, String by, Instant at) {
        List<CustomerEvent> news = replace(merged, by, at);
        other.numbers().forEach(this::alsoKnownAs);
        interacted(other.lastInteractionAt);
        return with(
                new MergerEvent.CustomerMerged(subject(), number, other.id, other.number, factsInForce(), by, at),
                news);
    }

    /** @throws Refusal 409 unless this record went up in that one, and that one is worked with */
    public Merger requireMergedInto(Customer survivor) {
        requireStatus(Status.MERGED);
        if (!merger.into().equals(survivor.id)) {
            throw Refusal.of(CustomerProblem.MERGED_ELSEWHERE).with("mergedInto", merger.into());
        }
        survivor.requireStatus(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        survivor.requireNotEnded();
        return merger;
    }

    /** Stands for itself again, as it did before. */
    public List<CustomerEvent> comeOutOf(Customer survivor, String by, Instant at) {
        requireMergedInto(survivor);
        status = merger.statusBefore();
        merger = null;
        return List.of(new MergerEvent.CustomerUnmergedFrom(
                subject(), number, survivor.id, status == Status.APPROVED, factsInForce(), by, at));
    }

    /** Goes on without the other. */
    public List<CustomerEvent> letGo(Customer other, Content restored, String by, Instant at) {
        List<CustomerEvent> news = replace(restored, by, at);
        List<String> gone = other.numbers();
        formerNumbers =
                Arrays.stream(formerNumbers).filter(old -> !gone.contains(old)).toArray(String[]::new);
        return with(new MergerEvent.CustomerUnmerged(subject(), number, other.id, factsInForce(), by, at), news);
    }

    /** Answers to the number of a record that went up in this one. */
    public void alsoKnownAs(String former) {
        if (!List.of(formerNumbers).contains(former)) {
            formerNumbers = Stream.concat(Arrays.stream(formerNumbers), Stream.of(former))
                    .toArray(String[]::new);
        }
    }

    /** Its own number and those of records that went up in it before. */
    private List<String> numbers() {
        return Stream.concat(Stream.ofNullable(number), Arrays.stream(formerNumbers))
                .toList();
    }

    public List<CustomerEvent> submit(String by, Instant at) {
        requireStatus(Status.DRAFT, Status.RETURNED);
        status = Status.SUBMITTED;
        entry = entry.submitted(by, at);
        returnReasons = List.of();
        List<CustomerEvent> events = new ArrayList<>();
        events.add(new ApprovalEvent.CustomerSubmitted(
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
        CustomerEvent approved = new ApprovalEvent.CustomerApproved(
                subject(), entry.enteredBy(), by, at, legacyNumber, legacyNote, facts());
        return isActive() ? List.of(approved, cooperationStarted(by, at)) : List.of(approved);
    }

    public List<CustomerEvent> sendBack(List<ApprovalEvent.Reason> reasons, String by, Instant at) {
        requireStatus(Status.SUBMITTED);
        status = Status.RETURNED;
        returnReasons = List.copyOf(reasons);
        return List.of(new ApprovalEvent.CustomerReturned(subject(), returnReasons, by, at));
    }

    /** @throws Refusal 409 unless the record is in force and not confirmed yet */
    public List<CustomerEvent> confirm(String by, Instant at) {
        requireStatus(Status.APPROVED);
        if (entry.confirmedBy() != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "CONFIRMED", List.of(Status.APPROVED));
        }
        entry = entry.confirmed(by, at);
        return List.of(new ApprovalEvent.CustomerConfirmed(subject(), by, at));
    }

    public List<CustomerEvent> reject(String reason, String by, Instant at) {
        requireStatus(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
        status = Status.REJECTED;
        rejectReason = reason;
        return List.of(new ApprovalEvent.CustomerRejected(subject(), reason, by, at));
    }

    /** Takes a rejected record back, to be mended and submitted again. */
    public List<CustomerEvent> reinstate(String reason, String by, Instant at) {
        requireStatus(Status.REJECTED);
        status = Status.RETURNED;
        rejectReason = null;
        return List.of(new ApprovalEvent.CustomerReinstated(subject(), reason, by, at));
    }

    public List<CustomerEvent> verify(Verification outcome) {
        requireStatus(Status.DRAFT, Status.SUBMITTED, Status.RETURNED, Status.APPROVED);
        verification = outcome;
        return List.of(new VerificationEvent.VerificationCompleted(
                subject(),
                outcome.itemsThatAre(Verification.Outcome.MISSING),
                outcome.itemsThatAre(Verification.Outcome.FALSE),
                outcome.late(),
                outcome.by(),
                outcome.at()));
    }

    /** Nothing happens when it is theirs already. */
    public List<CustomerEvent> reassign(Ownership to, String note, String by, Instant at) {
        if (to.equals(ownership)) {
            return List.of();
        }
        String previous = ownership.ownerId();
        ownership = to;
        return List.of(new RecordEvent.CustomerReassigned(subject(), previous, note, by, at));
    }

    public List<CustomerEvent> endCooperation(LocalDate on, String reason, String by, Instant at) {
        requireStatus(Status.APPROVED);
        requireNotEnded();
        endedOn = on;
        endReason = reason;
        return List.of(new BusinessEvent.CooperationEnded(subject(), number, on, reason, by, at, facts()));
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
        if (at != null && (lastInteractionAt == null || at.isAfter(lastInteractionAt))) {
            lastInteractionAt = at;
        }
    }

    /** The whole file is in the archive: what stays is a stub that recognises the customer (ARC-1). One that went up in it stays so. */
    public void archived() {
        status = merger == null ? Status.ARCHIVED : Status.MERGED;
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
        return List.of(twinKeys);
    }

    /** What is the same stays the same, arrays too: a record that was written anew as it was has not changed. */
    private void hold(Content newContent) {
        if (newContent.equals(content)) {
            return;
        }
        content = newContent;
        search = SearchColumns.of(newContent);
        marks = Marks.of(newContent, labels);
        twinKeys = TwinKeys.of(newContent.twinFacts()).toArray(String[]::new);
    }

    private void requireStatus(Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, status, List.of(allowed));
        }
    }

    private void requireNotEnded() {
        if (endedOn != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "ENDED", List.of(Status.APPROVED));
        }
    }

    private boolean isActive() {
        return content.details().lifecycle() == Lifecycle.ACTIVE;
    }

    private CustomerEvent cooperationStarted(String by, Instant at) {
        Optional<ContractDetails> contract = content.leadingContract();
        return new BusinessEvent.CooperationStarted(
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
    public Subject currentSubject() {
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

    /** What a draft says is its author's own affair, and need not be complete. */
    private Facts factsInForce() {
        return status == Status.APPROVED ? facts() : null;
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

    public List<ApprovalEvent.Reason> returnReasons() {
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

    /** The record it went up in, and how it stood before; empty unless it is merged. */
    public Optional<Merger> merger() {
        return Optional.ofNullable(merger);
    }

    /** Numbers of the records that went up in this one. */
    public List<String> formerNumbers() {
        return List.of(formerNumbers);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String endReason() {
        return endReason;
    }
}
