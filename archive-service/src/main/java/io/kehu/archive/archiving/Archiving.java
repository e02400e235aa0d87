package io.kehu.archive.archiving;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.file.FileHead;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.Trouble;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * The archiving of one ended cooperation.
 *
 * <pre>
 *   gathering ──postpone, too often──▶ stuck
 *       │                                │
 *       └──────────archive───────────────┴──▶ archived
 * </pre>
 *
 * Stuck is a mark for people, not an end: its parts are asked for as before, only less often.
 */
@Entity
@Table(name = "archiving")
@IdClass(CooperationEnd.class)
public class Archiving {

    @Id
    private UUID customerId;

    @Id
    private long customerRevision;

    @Version
    private long version;

    @Embedded
    private EndedCustomer customer;

    private String correlationId;

    @Enumerated(EnumType.STRING)
    private ArchivingState state;

    private Instant openedAt;
    private Instant nextTryAt;
    private Instant archivedAt;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(
            name = "archiving_part",
            joinColumns = {@JoinColumn(name = "customer_id"), @JoinColumn(name = "customer_revision")})
    @MapKeyColumn(name = "owner")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Owner, Part> parts = new EnumMap<>(Owner.class);

    protected Archiving() {}

    Archiving(CooperationEnd end, EndedCustomer customer, String correlationId, Instant now) {
        this.customerId = end.customerId();
        this.customerRevision = end.customerRevision();
        this.customer = customer;
        this.correlationId = correlationId;
        this.state = ArchivingState.GATHERING;
        this.openedAt = now;
        this.nextTryAt = now;
        for (Owner owner : Owner.values()) {
            parts.put(owner, Part.NOT_ASKED);
        }
    }

    /** Until then nobody else takes it up. */
    void claim(Instant until) {
        nextTryAt = until;
    }

    List<Owner> missing() {
        return Arrays.stream(Owner.values())
                .filter(owner -> parts.get(owner).isMissing())
                .toList();
    }

    void receive(Owner owner, Instant now) {
        parts.compute(owner, (o, part) -> part.gathered(now));
    }

    void miss(Owner owner, Trouble trouble) {
        parts.compute(owner, (o, part) -> part.failed(trouble));
    }

    /** What is missing is asked for again later. */
    void postpone(Instant now, Patience patience) {
        int tries = missing().stream()
                .mapToInt(owner -> parts.get(owner).tries())
                .max()
                .orElse(0);
        state = patience.isOver(tries) ? ArchivingState.STUCK : ArchivingState.GATHERING;
        nextTryAt = now.plus(patience.pauseAfter(tries));
    }

    FileHead archive(Instant now, String numberIfUnknown, LocalDate retainUntil) {
        if (!missing().isEmpty() || isArchived()) {
            throw new IllegalStateException(id() + " is " + state + " and misses " + missing());
        }
        customer = customer.numberedAtLeast(numberIfUnknown);
        state = ArchivingState.ARCHIVED;
        archivedAt = now;
        nextTryAt = null;
        return new FileHead(
                customerId,
                customerRevision,
                customer.number(),
                customer.legalName(),
                customer.ownerId(),
                customer.department(),
                customer.region(),
                customer.endedOn(),
                now,
                retainUntil);
    }

    public boolean isArchived() {
        return state == ArchivingState.ARCHIVED;
    }

    public CooperationEnd id() {
        return new CooperationEnd(customerId, customerRevision);
    }

    public EndedCustomer customer() {
        return customer;
    }

    public String correlationId() {
        return correlationId;
    }

    public ArchivingState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null once archived. */
    public Instant nextTryAt() {
        return nextTryAt;
    }

    /** Null until archived. */
    public Instant archivedAt() {
        return archivedAt;
    }

    public Map<Owner, Part> parts() {
        return Map.copyOf(parts);
    }
}
