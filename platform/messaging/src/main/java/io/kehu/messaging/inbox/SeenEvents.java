package io.kehu.messaging.inbox;

import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code inbox}. */
@ApplicationScoped
class SeenEvents {

    private final DataSource database;
    private final Clock clock;

    SeenEvents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Marks events as seen in the running transaction; returns those that were not seen before, in order. */
    List<ReceivedEvent> mark(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into inbox (event_id, seen_at)"
                        + " select distinct id, ?::timestamptz from unnest(?::uuid[]) id order by id"
                        + " on conflict do nothing returning event_id")) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", events.stream().map(ReceivedEvent::id).toArray()));
            Set<UUID> fresh = new HashSet<>();
            ResultSet rows = insert.executeQuery();
            while (rows.next()) {
                fresh.add(rows.getObject(1, UUID.class));
            }
            return events.stream().filter(event -> fresh.remove(event.id())).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }

    int forget(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from inbox where seen_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(before));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be cleared", e);
        }
    }
}
