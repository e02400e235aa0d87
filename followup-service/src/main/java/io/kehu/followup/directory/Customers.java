package io.kehu.followup.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The customers this service knows; inside a request only those that the caller sees.
 *
 * <p>Whoever changes what is open for a customer locks the customer first: events of two topics and people at the log may
 * come at the same moment.
 */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    /** Locks these customers in one round trip and always in the same order, so that two batches can't wait in a circle. */
    public void lockAll(Collection<UUID> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Customer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A customer and all that went up in it, whether the caller sees those or not. */
    @SuppressWarnings("unchecked")
    public List<UUID> mergedIn(UUID id) {
        return getEntityManager()
                .createNativeQuery("select merged_in(:id)", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    public Customer add(CustomerFacts facts) {
        Customer customer = new Customer(facts);
        persistAndFlush(customer);
        return customer;
    }
}
