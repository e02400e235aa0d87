package io.kehu.followup.obligation;

import io.kehu.followup.directory.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Claims obligations for a sweep, a set at a time and each together with its customer, passing over what somebody else has
 * locked. A claim holds until the transaction ends: any number of instances may sweep at once. The customer belongs to it so
 * that one customer's events leave in the order in which they happened.
 */
@ApplicationScoped
class Claims {

    /** Reads the partial index {@code obligation_awaiting_deadline}. */
    private static final String OVERDUE =
            """
            select o.* from obligation o
            where o.status = 'OPEN' and o.overdue_at is null and o.due_at <= :now
            limit :batch
            for update skip locked""";

    /** Reads the partial index {@code obligation_provisional}. */
    private static final String PROVISIONAL =
            """
            select o.* from obligation o
            where o.status = 'OPEN' and o.overdue_at is null and o.provisional
              and o.due_on <= :publishedUntil and o.id > :after
            order by o.id limit :batch
            for update skip locked""";

    private static final String CUSTOMERS =
            """
            select c.* from customer c where c.customer_id in (:ids)
            order by c.customer_id
            for update skip locked""";

    private final Session database;
    private final SweepConfig config;

    Claims(Session database, SweepConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Obligations that are overdue at {@code now} and not yet marked so; in no order, since sorting a backlog is dear. */
    List<Claim> overdue(Instant now) {
        return withCustomers(database.createNativeQuery(OVERDUE, Obligation.class)
                .setParameter("now", now)
                .setParameter("batch", config.sweepBatch())
                .getResultList());
    }

    /**
     * Obligations whose provisional deadline can be computed again, in the order of their ids.
     *
     * @param publishedUntil the last day whose holidays are known
     * @param after the id up to which the sweep has come
     */
    List<Claim> provisional(LocalDate publishedUntil, UUID after) {
        return withCustomers(database.createNativeQuery(PROVISIONAL, Obligation.class)
                .setParameter("publishedUntil", publishedUntil)
                .setParameter("after", after)
                .setParameter("batch", config.sweepBatch())
                .getResultList());
    }

    /** Lets go of those whose customer is locked by somebody else. */
    private List<Claim> withCustomers(List<Obligation> claimed) {
        Map<UUID, Customer> locked =
                lock(claimed.stream().map(Obligation::customerId).collect(Collectors.toSet()));
        return claimed.stream()
                .filter(obligation -> locked.containsKey(obligation.customerId()))
                .map(obligation -> new Claim(obligation, locked.get(obligation.customerId())))
                .toList();
    }

    private Map<UUID, Customer> lock(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .createNativeQuery(CUSTOMERS, Customer.class)
                .setParameterList("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }
}
