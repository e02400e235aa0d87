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
import javax.sql.DataSource;

/** The table {@code outbox}, and a nudge to the relay of this instance once the transaction is through. */
@ApplicationScoped
class StoredOutbox implements Outbox {

    /** Below the broker's own limit of a mebibyte, headers included: what is stored here can always be sent. */
    static final int LARGEST_BODY = 900_000;

    private static final String INSERT =
            "insert into outbox (shard, id, type, subject, actor, occurred_at, correlation_id, traceparent, body)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

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
            for (OutgoingEvent event : events) {
                fill(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
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

    private void fill(PreparedStatement insert, OutgoingEvent event) throws SQLException {
        String body = EventJson.write(event.data());
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            throw new IllegalArgumentException("The body of " + event.type() + " is larger than " + LARGEST_BODY);
        }
        insert.setInt(1, Shards.of(event.subject()));
        insert.setObject(2, ids.next());
        insert.setString(3, event.type());
        insert.setObject(4, event.subject());
        insert.setString(5, event.actor());
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
        insert.setString(7, Objects.requireNonNullElseGet(event.correlationId(), StoredOutbox::correlationId));
        insert.setString(8, TraceParent.current());
        insert.setString(9, body);
    }

    private static String correlationId() {
        return Objects.requireNonNullElse(Correlation.current(), "none");
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
