package io.kehu.customer.ownership;

import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How many customers people have. */
@ApplicationScoped
public class OwnerLoads {

    private final Customers customers;

    OwnerLoads(Customers customers) {
        this.customers = customers;
    }

    /** Of those that the caller sees. */
    public Map<Status, Long> byStatus(String ownerId) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        customers
                .getEntityManager()
                .createQuery(
                        "select c.course.status, count(*) from Customer c where c.ownership.ownerId = :owner group by c.course.status",
                        Object[].class)
                .setParameter("owner", ownerId)
                .getResultList()
                .forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return counts;
    }

    /** Customers of the working set; owners who have none are missing. */
    Map<String, Long> of(Collection<String> owners) {
        Map<String, Long> counts = new HashMap<>();
        customers
                .getEntityManager()
                .createQuery(
                        "select c.ownership.ownerId, count(*) from Customer c"
                                + " where c.ownership.ownerId in :owners and c.course.status in :statuses group by c.ownership.ownerId",
                        Object[].class)
                .setParameter("owners", owners)
                .setParameter("statuses", Status.WORKING_SET)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }
}
