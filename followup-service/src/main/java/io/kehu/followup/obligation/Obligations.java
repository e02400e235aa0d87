package io.kehu.followup.obligation;

import io.kehu.followup.event.FollowUpCancelled;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All obligations; inside a request only those for customers that the caller sees. */
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, ObligationKey> {

    /** What is open for a customer, locked against the sweeps. */
    List<Obligation> lockOpen(UUID customerId) {
        return find("customerId = ?1 and status = ?2 order by openedAt, kind, id", customerId, ObligationStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the customer's record had asked for when it went up in another, locked likewise. */
    List<Obligation> lockEndedByMerger(UUID customerId) {
        return find(
                        "customerId = ?1 and cancellation.cancelReason = ?2 and recordOrigin.askedRevision is not null"
                                + " order by openedAt, kind, id",
                        customerId,
                        FollowUpCancelled.Reason.MERGED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Obligation> openOne(UUID customerId, UUID id) {
        return findByIdOptional(new ObligationKey(customerId, id)).filter(Obligation::isOpen);
    }

    public Optional<Obligation> byId(UUID id) {
        return find("id", id).firstResultOptional();
    }

    public List<Obligation> ofCustomers(Collection<UUID> customers) {
        return list("customerId in ?1 order by openedAt, id", customers);
    }

    public List<Obligation> ofCustomer(UUID customerId) {
        return list("customerId = ?1 order by openedAt, id", customerId);
    }

    /** What these entries in the logs of customers have completed. */
    public List<Obligation> completedBy(Collection<UUID> customers, Collection<UUID> entries) {
        return list("customerId in ?1 and completion.entryId in ?2", customers, entries);
    }

    public void forget(UUID customerId) {
        delete("customerId", customerId);
    }
}
