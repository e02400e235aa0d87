package io.kehu.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** One event waiting to be sent. */
record OutboxRow(
        long seq,
        UUID id,
        String type,
        UUID subject,
        String actor,
        Instant occurredAt,
        String correlationId,
        String traceparent,
        String body) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getString("actor"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("correlation_id"),
                row.getString("traceparent"),
                row.getString("body"));
    }
}
