package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.Evaluation;
import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.evaluation.Lifecycle;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.evaluation.Text;
import io.kehu.classification.numbering.AssignedNumber;
import io.kehu.classification.numbering.LegacyNumber;
import io.kehu.classification.standard.Standard;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One customer as this service knows it: the newest facts, and the labels and the number that follow from them.
 *
 * <pre>
 * heard of ──approve──▶ classified ──endCooperation──▶ settled ──reduceToStub──▶ stub
 *                        │ ▲ ▲                              │
 *          goUpInAnother │ │ └───── facts of a comeback ────┘
 *                        ▼ │ approve
 *                    not assessed
 * </pre>
 *
 * Facts and ownership each remember the revision they are from, so that an older event that comes late undoes nothing.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    private UUID customerId;

    @Version
    private long version;

    @Embedded
    private Ownership ownership;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Facts facts;

    private long factsRevision;
    private Instant lastInteractionAt;
    private boolean approved;
    private boolean cooperationEnded;
    private Instant archivedAt;

    private String number;

    @Enumerated(EnumType.STRING)
    private AssignedNumber.Origin numberOrigin;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Text numberNote;

    private String standardCode;
    private Integer standardVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Decision> decisions;

    /** Every label as {@code dimension=code}, and once more as {@code dimension=section} where that is coarser. */
    private String[] tags;

    private int round;
    private Instant classifiedAt;
    private Instant silentFrom;

    @Transient
    private LegacyNumber legacy;

    /** An approval waits for its answer. */
    @Transient
    private boolean asked;

    protected Assessment() {}

    /** Takes over who owns the customer, unless something newer is known. */
    void belongTo(Ownership stated) {
        if (ownership == null || stated.ownershipRevision() >= ownership.ownershipRevision()) {
            ownership = stated;
        }
    }

    /** Also again, after a rejection. */
    void approve(LegacyNumber broughtAlong) {
        approved = true;
        asked = true;
        legacy = broughtAlong;
    }

    /** Went up in another customer: it is not assessed any more, has no labels to be found by, and keeps its number. */
    void goUpInAnother() {
        approved = false;
        tags = null;
        silentFrom = null;
    }

    void learn(long revision, Facts stated) {
        if (revision < factsRevision) {
            return;
        }
        facts = stated;
        factsRevision = revision;
        cooperationEnded = cooperationEnded && hasEnded();
        spoke(stated.lastInteractionAt());
    }

    void spoke(Instant at) {
        if (at != null && (lastInteractionAt == null || at.isAfter(lastInteractionAt))) {
            lastInteractionAt = at;
        }
    }

    /** Settled for the archive, unless newer facts say that the customer has come back since. */
    void endCooperation() {
        cooperationEnded = hasEnded();
    }

    /** Forgets everything but the number: the archive holds the file. */
    void reduceToStub(Instant at) {
        archivedAt = at;
        ownership = ownership == null ? null : ownership.withoutName();
        facts = null;
        lastInteractionAt = null;
        numberNote = null;
        decisions = null;
        tags = null;
        silentFrom = null;
    }

    /**
     * Derives the labels anew. Explanations always become those of now. Every approval is answered, also when no label changes:
     * others have waited for it to take the customer up again.
     *
     * @return what to tell; empty when nothing changed, or nothing can be said before the approval
     */
    Optional<Verdict> classify(Standard standard, Instant now) {
        if (!approved || facts == null || isStub()) {
            return Optional.empty();
        }
        Evaluation evaluation = standard.evaluate(facts.spokenAt(lastInteractionAt), now);
        List<Decision> changed = Verdict.changed(decisions, evaluation.decisions());
        boolean sameStandard = evaluation.standard().equals(standard());
        take(evaluation);
        if (changed.isEmpty() && sameStandard && !asked) {
            return Optional.empty();
        }
        asked = false;
        classifiedAt = now;
        round++;
        return Optional.of(new Verdict(round, now, factsRevision, evaluation.standard(), decisions, changed));
    }

    private void take(Evaluation evaluation) {
        decisions = evaluation.decisions();
        tags = Tags.of(decisions);
        standardCode = evaluation.standard().code();
        standardVersion = evaluation.standard().version();
        silentFrom = evaluation.silentFrom();
    }

    /** Once and for ever. */
    void number(AssignedNumber assigned) {
        if (number != null) {
            throw new IllegalStateException("Customer " + customerId + " has the number " + number);
        }
        number = assigned.number();
        numberOrigin = assigned.origin();
        numberNote = assigned.note();
    }

    private boolean hasEnded() {
        return facts != null && facts.lifecycle() == Lifecycle.ENDED;
    }

    boolean isStub() {
        return archivedAt != null;
    }

    /** Whether labels and number are there to be seen. */
    boolean isClassified() {
        return number != null && !isStub();
    }

    /** Whether the file is complete for the archive. */
    boolean isSettled() {
        return cooperationEnded && isClassified();
    }

    LegacyNumber legacy() {
        return legacy;
    }

    Ownership ownership() {
        return ownership;
    }

    Facts facts() {
        return facts;
    }

    public UUID customerId() {
        return customerId;
    }

    public long version() {
        return version;
    }

    public AssignedNumber number() {
        return number == null ? null : new AssignedNumber(number, numberOrigin, numberNote);
    }

    public StandardVersion standard() {
        return standardCode == null ? null : new StandardVersion(standardCode, standardVersion);
    }

    public List<Decision> decisions() {
        return decisions;
    }

    public Instant classifiedAt() {
        return classifiedAt;
    }

    public Instant silentFrom() {
        return silentFrom;
    }
}
