package io.kehu.archive.archiving;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.listing.Conditions;
import io.kehu.archive.listing.Place;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;

/** All archivings; inside a request only those that the caller sees. */
@ApplicationScoped
public class Archivings implements PanacheRepositoryBase<Archiving, CooperationEnd> {

    /** Opens an archiving in the running transaction, unless this end of cooperation has one. */
    public void open(CooperationEnd end, EndedCustomer customer, String correlationId, Instant now) {
        if (findById(end) == null) {
            persist(new Archiving(end, customer, correlationId, now));
        }
    }

    /** Takes the one that has been due for longest and that nobody else is just taking; it is locked. */
    Optional<Archiving> lockDue(Instant now) {
        return find("where nextTryAt <= ?1 order by nextTryAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .range(0, 0)
                .firstResultOptional();
    }

    Archiving lock(CooperationEnd end) {
        return findById(end, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest first. */
    public List<Archiving> list(ArchivingState state, Place after, int limit) {
        Conditions conditions = new Conditions()
                .and("state = :state", "state", state)
                .from(after, "(openedAt, customerId) < (:at, :id)");
        return find(conditions.where() + "order by openedAt desc, customerId desc", conditions.values())
                .range(0, limit - 1)
                .list();
    }

    public Optional<Archiving> latestOf(UUID customerId) {
        return find("where customerId = ?1 order by customerRevision desc", customerId)
                .range(0, 0)
                .firstResultOptional();
    }
}
