package io.kehu.messaging.inbox;

import io.kehu.messaging.ReceivedEvent;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table {@code inbox}. */
@ApplicationScoped
class SeenEvents {

    private final Sql sql;
    private final Clock clock;

    SeenEvents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Marks events as seen in the running transaction; returns those that were not seen before, in order. */
    List<ReceivedEvent> mark(List<ReceivedEvent> events) {
        Set<UUID> fresh = new HashSet<>(sql.query(
                "insert into inbox (event_id, seen_at)"
                        + " select distinct id, ?::timestamptz from unnest(?::uuid[]) id order by id"
                        + " on conflict do nothing returning event_id",
                row -> row.getObject(1, UUID.class),
                clock.instant(),
                events.stream().map(ReceivedEvent::id).toArray(UUID[]::new)));
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }

    int forget(Instant before) {
        return sql.update("delete from inbox where seen_at < ?", before);
    }
}
