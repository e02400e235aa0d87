package io.kehu.messaging.outbox;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.messaging.EventJson;
import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import io.kehu.web.Correlation;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

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

    private final Sql sql;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Relay relay;

    StoredOutbox(
            Sql sql,
            TransactionManager transactions,
            TransactionSynchronizationRegistry synchronizations,
            TimeOrderedIds ids,
            Clock clock,
            Relay relay) {
        this.sql = sql;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
        this.ids = ids;
        this.clock = clock;
        this.relay = relay;
    }

    @Override
    public void append(List<OutgoingEvent> events) {
        requireTransaction();
        sql.updateLate(
                INSERT,
                clock.instant(),
                TraceParent.current(),
                Sql.column(events, event -> Shards.of(event.subject())),
                Sql.column(events, event -> ids.next()),
                Sql.column(events, OutgoingEvent::type),
                Sql.column(events, OutgoingEvent::subject),
                Sql.column(events, OutgoingEvent::actor),
                Sql.column(events, StoredOutbox::correlationId),
                Sql.column(events, StoredOutbox::body));
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
