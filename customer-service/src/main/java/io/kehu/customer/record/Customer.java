package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.FlatState;
import io.kehu.customer.duplicate.Newcomer;
import io.kehu.customer.event.BusinessEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.RecordEvent;
import io.kehu.customer.event.Subject;
import io.kehu.web.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    @Embedded
    private Course course;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Content content = Content.EMPTY;

    @Embedded
    private SearchColumns search = SearchColumns.EMPTY;

    @Embedded
    private Ownership ownership;

    @Embedded
    private LegacyNumber legacy;

    @Embedded
    private Ending ending;

    private Instant changedAt;

    @Embedded
    @OptimisticLock(excluded = true)
    private Numbers numbers = Numbers.NONE;

    @Embedded
    @OptimisticLock(excluded = true)
    private Labels labels = Labels.NONE;

    @OptimisticLock(excluded = true)
    private String[] marks = {};

    @OptimisticLock(excluded = true)
    private Instant lastInteractionAt;

    @Embedded
    private Merger merger;

    protected Customer() {}

    /** A new draft, in revision 0. */
    Customer(UUID id, Ownership ownership, LegacyNumber legacy, Entry entry, Content content) {
        this.id = id;
        this.ownership = ownership;
        this.legacy = legacy;
        this.course = Course.of(entry);
        this.changedAt = entry.enteredAt();
        hold(content);
    }

    /** Replaces what was entered; that it changed the world hears only once the record is in force. */
    List<CustomerEvent> revise(Content changed, List<String> fields, String by, Instant at) {
        course.require(Status.DRAFT, Status.RETURNED, Status.APPROVED);
        List<CustomerEvent> news = replace(changed, by, at);
        return status() != Status.APPROVED || fields.isEmpty()
                ? news
                : Telling.with(
                        new RecordEvent.CustomerChanged(
                                telling().subject(), fields, by, at, telling().facts()),
                        news);
    }

    /** What else the world hears of when this content takes the place of what was there. */
    List<CustomerEvent> replace(Content changed, String by, Instant at) {
        boolean wasActive = isActive();
        List<CustomerEvent> events = new ArrayList<>(ValueNews.of(this, changed, by, at));
        hold(changed);
        if (isActive() && !wasActive && status() == Status.APPROVED) {
            events.add(telling().cooperationStarted(by, at));
        }
        return events;
    }

    /** A step of {@link Approving}. */
    void goOn(Course next) {
        course = next;
    }

    /** In another record, which goes on in its place: a step of {@link Merging}. */
    void goesUp(Merger into) {
        merger = into;
        course = course.at(Status.MERGED);
    }

    void comesOut() {
        course = course.at(merger.statusBefore());
        merger = null;
    }

    /** Answers to the number of a record that went up in this one. */
    public void alsoKnownAs(String former) {
        numbers = numbers.with(former);
    }

    void noLongerKnownAs(List<String> gone) {
        numbers = numbers.without(gone);
    }

    /** Nothing happens when it is theirs already. */
    public List<CustomerEvent> reassign(Ownership to, String note, String by, Instant at) {
        if (to.equals(ownership)) {
            return List.of();
        }
        String previous = ownership.ownerId();
        ownership = to;
        return List.of(new RecordEvent.CustomerReassigned(telling().subject(), previous, note, by, at));
    }

    public List<CustomerEvent> endCooperation(LocalDate on, String reason, String by, Instant at) {
        course.require(Status.APPROVED);
        requireNotEnded();
        ending = new Ending(on, reason);
        return List.of(new BusinessEvent.CooperationEnded(
                telling().subject(),
                numbers.number(),
                on,
                reason,
                by,
                at,
                telling().facts()));
    }

    /** Takes over what classification found, unless something newer is here. */
    public void classified(Standing standing) {
        if (labels.isOlderThan(standing)) {
            numbers = numbers.withOwn(standing.number());
            labels = new Labels(Map.copyOf(standing.labels()), standing.classifiedAt());
            marks = Marks.of(content, labels.labels());
        }
    }

    public void interacted(Instant at) {
        if (at != null && (lastInteractionAt == null || at.isAfter(lastInteractionAt))) {
            lastInteractionAt = at;
        }
    }

    /** The whole file is in the archive: what stays is a stub that recognises the customer (ARC-1). One that went up in it stays so. */
    public void archived() {
        course = course.archived(merger == null ? Status.ARCHIVED : Status.MERGED);
        hold(content.stub());
        ending = ending == null ? null : new Ending(ending.endedOn(), null);
    }

    void changed(Instant at) {
        changedAt = at;
    }

    /** Its next step is in a transaction with the one before: what Hibernate would count up between them. */
    void countUp() {
        revision++;
    }

    /** As it is let in among the others. */
    public Newcomer newcomer() {
        return new Newcomer(id, List.of(search.twinKeys()), content::twinFacts);
    }

    /** What is the same stays the same, arrays too: a record that was written anew as it was has not changed. */
    private void hold(Content newContent) {
        if (newContent.equals(content)) {
            return;
        }
        content = newContent;
        search = SearchColumns.of(newContent);
        marks = Marks.of(newContent, labels.labels());
    }

    void requireNotEnded() {
        if (ending != null) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, "ENDED", List.of(Status.APPROVED));
        }
    }

    boolean isActive() {
        return content.details().lifecycle() == Lifecycle.ACTIVE;
    }

    /** What is said of it with every event. */
    Telling telling() {
        return new Telling(this);
    }

    /** Once the change is written. */
    public Subject currentSubject() {
        return telling().subject(revision);
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Status status() {
        return course.status();
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
        return course.entry();
    }

    /** How far it is on its way into force. */
    public Course course() {
        return course;
    }

    public Standing standing() {
        return new Standing(numbers.number(), labels.labels(), labels.classifiedAt());
    }

    public Instant lastInteractionAt() {
        return lastInteractionAt;
    }

    /** The record it went up in, and how it stood before; empty unless it is merged. */
    public Optional<Merger> merger() {
        return Optional.ofNullable(merger);
    }

    /** All that it answers to. */
    Numbers numbers() {
        return numbers;
    }

    /** Numbers of the records that went up in this one. */
    public List<String> formerNumbers() {
        return numbers.former();
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** When and why the cooperation has ended; empty while it has not. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}
