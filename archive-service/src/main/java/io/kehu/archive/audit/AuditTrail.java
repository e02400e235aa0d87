package io.kehu.archive.audit;

import io.kehu.archive.listing.Conditions;
import io.kehu.archive.listing.Place;
import io.kehu.messaging.ReceivedEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

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

    private final DataSource database;
    private final Clock clock;

    AuditTrail(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes events down in the running transaction. */
    public void append(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, clock.instant().toString());
            column(insert, 2, events, ReceivedEvent::id);
            column(insert, 3, events, ReceivedEvent::subject);
            column(insert, 4, events, ReceivedEvent::type);
            column(insert, 5, events, ReceivedEvent::source);
            column(insert, 6, events, ReceivedEvent::actor);
            column(insert, 7, events, ReceivedEvent::time);
            column(insert, 8, events, ReceivedEvent::correlationId);
            column(insert, 9, events, AuditTrail::body);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be written", e);
        }
    }

    private static void column(
            PreparedStatement insert, int index, List<ReceivedEvent> events, Function<ReceivedEvent, Object> value)
            throws SQLException {
        Object[] texts = events.stream()
                .map(value)
                .map(item -> item == null ? null : item.toString())
                .toArray();
        insert.setArray(index, insert.getConnection().createArrayOf("text", texts));
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
