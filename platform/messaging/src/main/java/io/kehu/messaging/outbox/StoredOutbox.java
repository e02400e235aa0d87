package io.kehu.messaging.outbox;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.messaging.EventJson;
import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import io.kehu.web.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The table {@code outbox}, and a nudge to the relay of this instance once the transaction is through. */
@ApplicationScoped
class StoredOutbox implements Outbox {

    /** Below the broker's own limit of a mebibyte, headers included: what is stored here can always be sent. */
    static final int LARGEST_BODY = 900_000;

    private static final int LONGEST_CHARACTER = 3;

    /** One statement however many they are, numbered in the order given. */
    private static final String INSERT =
            "insert into outbox (shard, id, type, subject, actor, correlation_id, body, occurred_at, traceparent)"
                    + " select shard, id, type, subject, actor, correlation_id, body, ?, ?"
                    + " from unnest(?::smallint[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])"
                    + " with ordinality as e (shard, id, type, subject, actor, correlation_id, body, place) order by place";

    private final DataSource database;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Relay relay;

    StoredOutbox(
            DataSource database,
            TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations,
            TimeOrderedIds ids,
            Clock clock,
            Relay relay) {
        this.database = database;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
        this.ids = ids;
        this.clock = clock;
        this.relay = relay;
    }

    @Override
    public void append(List<OutgoingEvent> events) {
        requireTransaction();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, TraceParent.current());
            column(insert, 3, "int2", events, event -> Shards.of(event.subject()));
            column(insert, 4, "uuid", events, event -> ids.next());
            column(insert, 5, "text", events, OutgoingEvent::type);
            column(insert, 6, "uuid", events, OutgoingEvent::subject);
            column(insert, 7, "text", events, OutgoingEvent::actor);
            column(insert, 8, "text", events, StoredOutbox::correlationId);
            column(insert, 9, "text", events, StoredOutbox::body);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox took no event", e);
        }
        synchronizations.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private void requireTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException(
                        "An event belongs into the transaction of its cause, and none is active");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void column(
            PreparedStatement insert,
            int place,
            String type,
            List<OutgoingEvent> events,
            Function<OutgoingEvent, Object> value)
            throws SQLException {
        Stream<Object> all = events.stream().map(value);
        Object[] values = type.equals("text") ? all.map(each -> (String) each).toArray(String[]::new) : all.toArray();
        insert.setArray(place, insert.getConnection().createArrayOf(type, values));
    }

    private static String body(OutgoingEvent event) {
        String body = EventJson.write(event.data());
        if (body.length() * LONGEST_CHARACTER > LARGEST_BODY
                && body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            throw new IllegalArgumentException("The body of " + event.type() + " is larger than " + LARGEST_BODY);
        }
        return body;
    }

    private static String correlationId(OutgoingEvent event) {
        return Objects.requireNonNullElseGet(
                event.correlationId(), () -> Objects.requireNonNullElse(Correlation.current(), "none"));
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only the outcome is of interest.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
