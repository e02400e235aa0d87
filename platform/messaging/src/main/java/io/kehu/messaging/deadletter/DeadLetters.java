package io.kehu.messaging.deadletter;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.messaging.EventHeaders;
import io.kehu.messaging.EventJson;
import io.kehu.web.database.Sql;
import io.kehu.web.database.SqlFailures;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The table {@code dead_letter}. */
@ApplicationScoped
public class DeadLetters {

    private final Sql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    DeadLetters(Sql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stores a message as it came; the same message a second time changes nothing. */
    public void park(ConsumerRecord<String, byte[]> message, int attempts, Throwable reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        String type = headers.get(EventHeaders.TYPE);
        sql.update(
                "insert into dead_letter (id, topic, partition, kafka_offset, key, headers, body, type, reason,"
                        + " attempts, failed_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?) on conflict do nothing",
                ids.next(),
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                EventJson.write(headers),
                message.value(),
                type == null ? null : EventHeaders.shortType(type),
                describe(reason),
                attempts,
                clock.instant());
    }

    public void failedAgain(UUID id, Throwable reason) {
        sql.update(
                "update dead_letter set reason = ?, attempts = attempts + 1, failed_at = ? where id = ?",
                describe(reason),
                clock.instant(),
                id);
    }

    /** Returns whether it was there. */
    public boolean remove(UUID id) {
        return sql.update("delete from dead_letter where id = ?", id) > 0;
    }

    /** At most {@code limit}, oldest first, after the given id (null: from the start). */
    public List<DeadLetter> list(UUID after, int limit) {
        return sql.query(
                "select * from dead_letter where ?::uuid is null or id > ? order by id limit ?",
                DeadLetters::letter,
                after,
                after,
                limit);
    }

    /** How many there are; not a number while the database does not answer. */
    double count() {
        try {
            return sql.query("select count(*) from dead_letter", row -> row.getLong(1))
                    .get(0);
        } catch (IllegalStateException e) {
            return Double.NaN;
        }
    }

    /** The message as it came, locked until the running transaction ends. */
    public Optional<ConsumerRecord<String, byte[]>> lock(UUID id) {
        return sql.query("select * from dead_letter where id = ? for update", DeadLetters::message, id).stream()
                .findFirst();
    }

    private static ConsumerRecord<String, byte[]> message(ResultSet row) throws SQLException {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                row.getBytes("body"));
        EventJson.parse(row.getString("headers").getBytes(StandardCharsets.UTF_8))
                .properties()
                .forEach(header -> message.headers()
                        .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        byte[] body = row.getBytes("body");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("type"),
                row.getString("key"),
                row.getString("reason"),
                row.getInt("attempts"),
                row.getTimestamp("failed_at").toInstant(),
                body == null ? "" : new String(body, StandardCharsets.UTF_8));
    }

    private static String describe(Throwable reason) {
        Throwable root = SqlFailures.root(reason);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
