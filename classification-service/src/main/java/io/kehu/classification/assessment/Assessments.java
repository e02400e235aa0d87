package io.kehu.classification.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** The assessments of all customers. In a request they are those the caller may see; the database sees to that. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String MAKE_MISSING =
            "insert into assessment (customer_id) select unnest(?::uuid[]) order by 1 on conflict do nothing";

    /**
     * Locks the assessments of these customers until the transaction ends, and makes those that are missing. Always in the
     * same order, so that two batches that share customers wait for one another and never deadlock.
     */
    Map<UUID, Assessment> lock(Collection<UUID> customers) {
        Session session = getEntityManager().unwrap(Session.class);
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(MAKE_MISSING)) {
                insert.setArray(1, connection.createArrayOf("uuid", customers.toArray()));
                insert.executeUpdate();
            }
        });
        return find("customerId in ?1 order by customerId", customers).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Assessment::customerId, Function.identity()));
    }

    /** Locks up to {@code limit} customers who have become silent by now and whom no other instance is looking at. */
    List<Assessment> lockSilent(Instant now, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery("from Assessment where silentFrom <= :now order by silentFrom", Assessment.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }

    /** What the caller may see of one customer; empty also before the approval and after the archiving. */
    public Optional<Assessment> classified(UUID customerId) {
        return findByIdOptional(customerId).filter(Assessment::isClassified);
    }

    /**
     * Customers that have all of these labels.
     *
     * @param after the customer the page before ended with, or null
     */
    public List<Assessment> withLabels(Map<String, String> codeByDimension, UUID after, int limit) {
        String[] tags = codeByDimension.entrySet().stream()
                .map(label -> Tags.of(label.getKey(), label.getValue()))
                .toArray(String[]::new);
        return getEntityManager()
                .createQuery(
                        """
                        from Assessment
                         where number is not null and archivedAt is null and array_includes(tags, :tags)
                           and (:after is null or customerId > :after)
                         order by customerId""",
                        Assessment.class)
                .setParameter("tags", tags)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
