package io.kehu.customer.ownership;

import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.security.DataScope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Finds the customers that an order is about and locks them, always in the same order, so that two orders never wait for each other. */
@ApplicationScoped
class CustomersToMove {

    private static final UUID FIRST = new UUID(0, 0);

    private final Customers customers;

    CustomersToMove(Customers customers) {
        this.customers = customers;
    }

    List<Customer> lock(Collection<UUID> ids) {
        return customers
                .find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The next ones of the owner that the order empties; who has another owner since is left out. */
    List<Customer> lockNext(ReassignmentOrder order, UUID after, int limit) {
        return find(order, after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    long count(ReassignmentOrder order) {
        return find(order, FIRST).count();
    }

    private PanacheQuery<Customer> find(ReassignmentOrder order, UUID after) {
        String query = "ownership.ownerId = :owner and course.status in :statuses and id > :after";
        Parameters parameters = Parameters.with("owner", order.fromOwnerId())
                .and("statuses", order.statuses())
                .and("after", Objects.requireNonNullElse(after, FIRST));
        if (order.by().scope() != DataScope.ALL) {
            query += " and ownership.region in :regions";
            parameters.and("regions", order.by().regions());
        }
        if (order.by().scope() == DataScope.OWN) {
            query += " and ownership.ownerId = :self";
            parameters.and("self", order.by().id());
        }
        return customers.find(query, Sort.by("id"), parameters);
    }
}
