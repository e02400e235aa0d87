package io.kehu.followup.log;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All entries of the log; inside a request only those about customers that the caller sees. */
@ApplicationScoped
public class LogEntries implements PanacheRepositoryBase<LogEntry, LogEntryKey> {

    boolean exists(UUID customerId, UUID id) {
        return findByIdOptional(new LogEntryKey(customerId, id)).isPresent();
    }

    public Optional<LogEntry> byId(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The latest contacts first. */
    public List<LogEntry> latest(Collection<UUID> customers, int limit) {
        return find("customerId in ?1 order by occurredAt desc, id desc", customers)
                .page(0, limit)
                .list();
    }

    /** The contacts before this one. */
    public List<LogEntry> latestBefore(Collection<UUID> customers, Instant occurredAt, UUID id, int limit) {
        return find(
                        "customerId in ?1 and (occurredAt < ?2 or (occurredAt = ?2 and id < ?3))"
                                + " order by occurredAt desc, id desc",
                        customers,
                        occurredAt,
                        id)
                .page(0, limit)
                .list();
    }

    /** In the order in which they were written. */
    public List<LogEntry> ofCustomers(Collection<UUID> customers) {
        return list("customerId in ?1 order by recordedAt, id", customers);
    }

    public void forget(UUID customerId) {
        delete("customerId", customerId);
    }
}
