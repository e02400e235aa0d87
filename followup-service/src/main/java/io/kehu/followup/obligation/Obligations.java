package io.kehu.followup.obligation;

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
        return find(
                        "customerId = ?1 and status = ?2 order by origin.stageEnteredAt, kind",
                        customerId,
                        ObligationStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public boolean isOpen(UUID customerId, UUID id) {
        return findByIdOptional(new ObligationKey(customerId, id))
                .map(Obligation::isOpen)
                .orElse(false);
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
