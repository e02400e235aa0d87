package io.kehu.archive.audit;

import io.kehu.archive.listing.Conditions;
import io.kehu.archive.listing.Place;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.web.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All audit entries; inside a request only those of customers that the caller sees. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditRow, UUID> {

    /** An event that comes again, even after the inbox has forgotten it, finds its row and leaves it as it is. */
    private static final String APPEND =
            """
            insert into audit_entry
                (event_id, customer_id, type, source, actor, occurred_at, correlation_id, data, stored_at)
            select heard.*, ?::timestamptz from unnest(
                ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::jsonb[]) as heard
            on conflict do nothing""";

    /**
     * What to look for; null means any.
     *
     * @param from inclusive
     * @param before exclusive
     */
    public record Filter(String type, String actor, Instant from, Instant before) {}

    private final Sql sql;
    private final Clock clock;

    AuditTrail(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes events down in the running transaction. */
    public void append(List<ReceivedEvent> events) {
        sql.update(
                APPEND,
                clock.instant(),
                Sql.column(events, ReceivedEvent::id),
                Sql.column(events, ReceivedEvent::subject),
                Sql.column(events, ReceivedEvent::type),
                Sql.column(events, ReceivedEvent::source),
                Sql.column(events, ReceivedEvent::actor),
                Sql.column(events, ReceivedEvent::time),
                Sql.column(events, ReceivedEvent::correlationId),
                Sql.column(events, AuditTrail::body));
    }

    private static String body(ReceivedEvent event) {
        return event.body().isMissingNode() ? null : event.body().toString();
    }

    /** What happened to a customer, from the first on. */
    public List<AuditEntry> of(UUID customerId, Filter filter, Place after, int limit) {
        Conditions conditions = new Conditions()
                .and("customerId = :customerId", "customerId", customerId)
                .and("type = :type", "type", filter.type())
                .and("actor = :actor", "actor", filter.actor())
                .and("occurredAt >= :from", "from", filter.from())
                .and("occurredAt < :before", "before", filter.before())
                .from(after, "(occurredAt, eventId) > (:at, :id)");
        return find(conditions.where() + "order by occurredAt, eventId", conditions.values())
                .project(AuditEntry.class)
                .range(0, limit - 1)
                .list();
    }

    /** Whether anything of this customer can be seen. */
    public boolean knows(UUID customerId) {
        return find("customerId", customerId)
                .project(AuditEntry.class)
                .range(0, 0)
                .firstResultOptional()
                .isPresent();
    }
}
