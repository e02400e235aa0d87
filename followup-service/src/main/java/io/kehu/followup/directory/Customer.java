package io.kehu.followup.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer that somebody may have to follow up.
 *
 * <pre>
 *   known ──enterStage──▶ in a stage ──settle──▶ settled ──archive──▶ stub
 *     ▲                       │
 *     └───reject, mergeInto───┘
 * </pre>
 *
 * Only a classification of a record that was changed since leads back from a rejection: it was approved again.
 */
@Entity
@Table(name = "customer")
public class Customer {

    @Id
    @Column(name = "customer_id")
    private UUID id;

    @Version
    private long version;

    private long revision;
    private String legalName;
    private String ownerId;
    private String department;
    private String region;
    private String number;
    private String standard;
    private String stage;
    private Instant stageEnteredAt;
    private long classifiedRevision;
    private Long rejectedRevision;
    private UUID mergedInto;
    private Instant settledAt;
    private Instant archivedAt;
    private LocalDate retainUntil;
    private String digest;

    protected Customer() {}

    Customer(CustomerFacts facts) {
        this.id = facts.customerId();
        take(facts);
    }

    /** Takes up what an event says, unless something newer is known already. */
    public void learn(CustomerFacts facts) {
        if (facts.revision() >= revision) {
            take(facts);
        }
    }

    private void take(CustomerFacts facts) {
        revision = facts.revision();
        legalName = facts.legalName() == null ? legalName : facts.legalName();
        ownerId = facts.ownerId();
        department = facts.department();
        region = facts.region();
    }

    public void carryNumber(String number) {
        this.number = number;
    }

    /**
     * Passes over what was found before the record was rejected.
     *
     * @return whether this is another stage, or the same stage of another standard, than before
     */
    public boolean enterStage(ClassifiedStage found) {
        if (isRejectedSince(found.revision())) {
            return false;
        }
        classifiedRevision = Math.max(classifiedRevision, found.revision());
        if (found.stage().equals(stage) && found.standard().equals(standard)) {
            return false;
        }
        standard = found.standard();
        stage = found.stage();
        startStage(found.at());
        return true;
    }

    /**
     * Leaves the stage. When the word of it comes later than a classification from after it, the stage starts anew instead,
     * as it would have if both had come in order.
     *
     * @return whether this is news
     */
    public boolean reject(long revision, Instant now) {
        if (isRejectedSince(revision)) {
            return false;
        }
        rejectedRevision = revision;
        if (classifiedRevision > revision) {
            startStage(now);
        } else {
            standard = null;
            stage = null;
            stageEnteredAt = null;
        }
        return true;
    }

    /**
     * Goes up in another customer: nothing is asked for this one until it comes out again and is classified.
     *
     * @return whether this is news
     */
    public boolean mergeInto(UUID survivor, long revision, Instant now) {
        if (isOutdated(revision)) {
            return false;
        }
        mergedInto = survivor;
        return reject(revision, now);
    }

    /**
     * Stands for itself again.
     *
     * @return whether this is news
     */
    public boolean comeOut(long revision) {
        if (mergedInto == null || isOutdated(revision)) {
            return false;
        }
        mergedInto = null;
        return true;
    }

    private boolean isOutdated(long stated) {
        return stated < revision;
    }

    /** Whether what that revision of the record says was said before its rejection, or before it went up in another. */
    public boolean isRejectedSince(long revision) {
        return rejectedRevision != null && rejectedRevision >= revision;
    }

    /** Deadlines count from here, kept as exactly as the database can. */
    private void startStage(Instant at) {
        stageEnteredAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** From now on nothing is opened or logged for this customer: the file can be gathered for the archive. */
    public void settle(Instant at) {
        if (settledAt == null) {
            settledAt = at;
        }
    }

    /** The rest of the file is in the archive; this row is what stays. */
    public void archive(String digest, Instant at, LocalDate retainUntil) {
        settle(at);
        this.digest = digest;
        this.archivedAt = at;
        this.retainUntil = retainUntil;
    }

    public boolean isInStage() {
        return stage != null;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** The customer that goes on in place of this one. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public UUID id() {
        return id;
    }

    /** Null for a draft to which nobody has given a name yet. */
    public String legalName() {
        return legalName;
    }

    public String ownerId() {
        return ownerId;
    }

    public String department() {
        return department;
    }

    public String region() {
        return region;
    }

    public String number() {
        return number;
    }

    public String standard() {
        return standard;
    }

    public String stage() {
        return stage;
    }

    public Instant stageEnteredAt() {
        return stageEnteredAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
