package io.kehu.messaging.outbox;

import io.kehu.messaging.MessagingConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Sends what lies in the shards.
 *
 * <p>A shard is emptied under a lock of its own, so that two instances never send one subject's events side by side; work
 * stealing by rows would be quicker and would mix their order. Rows go out in waves of at most one event for each subject: a
 * wave that fails leaves no later event of the same subject ahead of an earlier one. Rows are deleted only after the broker
 * has acknowledged them, so a crash in between sends them twice, and the receivers' inboxes drop the second copy.
 */
@ApplicationScoped
class ShardSender {

    private static final int LOCK_SPACE = 0x6B656875;

    private final DataSource database;
    private final AcknowledgedSend broker;
    private final int batch;
    private final MeterRegistry metrics;
    private volatile boolean careful;

    ShardSender(DataSource database, AcknowledgedSend broker, MessagingConfig config, MeterRegistry metrics) {
        this.database = database;
        this.broker = broker;
        this.batch = config.relay().batch();
        this.metrics = metrics;
    }

    /** How much a wave has sent, and whether it knows of rows that it has left. */
    record Sent(int events, boolean more) {

        private static final Sent NONE = new Sent(0, false);

        private Sent and(Sent other) {
            return new Sent(events + other.events, more || other.more);
        }
    }

    /**
     * One wave of the shards that have rows and that nobody else is sending. All shards share a transaction, for each costs a look
     * at the disk; after a failure each has its own, so that an event that the broker refuses holds up no other shard.
     */
    Sent sendAll() {
        List<Integer> waiting =
                QuarkusTransaction.requiringNew().call(() -> withConnection(ShardSender::shardsWithRows));
        Collections.shuffle(waiting);
        List<List<Integer>> waves = careful ? waiting.stream().map(List::of).toList() : List.of(waiting);
        careful = true;
        Sent sent = Sent.NONE;
        for (List<Integer> shards : waves) {
            sent = sent.and(QuarkusTransaction.requiringNew()
                    .call(() -> withConnection(connection -> send(connection, shards))));
        }
        careful = false;
        metrics.counter("kehu.events.sent").increment(sent.events());
        return sent;
    }

    private Sent send(Connection connection, List<Integer> shards) throws SQLException {
        List<Integer> locked = lock(connection, shards);
        if (locked.isEmpty()) {
            return Sent.NONE;
        }
        List<OutboxRow> rows = read(connection, locked);
        List<OutboxRow> wave = firstOfEachSubject(rows);
        if (!wave.isEmpty()) {
            broker.send(wave);
            delete(connection, wave);
        }
        return new Sent(wave.size(), rows.size() == batch || wave.size() < rows.size());
    }

    static List<OutboxRow> firstOfEachSubject(List<OutboxRow> rows) {
        Set<UUID> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.subject())).toList();
    }

    private static List<Integer> shardsWithRows(Connection connection) throws SQLException {
        List<Integer> shards = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select s from outbox_shards_with_rows(?) s")) {
            select.setInt(1, Shards.COUNT);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                shards.add(rows.getInt(1));
            }
        }
        return shards;
    }

    private static List<Integer> lock(Connection connection, List<Integer> shards) throws SQLException {
        List<Integer> locked = new ArrayList<>(shards.size());
        try (PreparedStatement lock = connection.prepareStatement(
                "select s from unnest(?::integer[]) s where pg_try_advisory_xact_lock(?, s)")) {
            lock.setArray(1, connection.createArrayOf("integer", shards.toArray()));
            lock.setInt(2, LOCK_SPACE);
            ResultSet row = lock.executeQuery();
            while (row.next()) {
                locked.add(row.getInt(1));
            }
        }
        return locked;
    }

    private List<OutboxRow> read(Connection connection, List<Integer> shards) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select * from outbox_rows_of(?, ?)")) {
            select.setArray(1, connection.createArrayOf("integer", shards.toArray()));
            select.setInt(2, batch);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(OutboxRow.read(found));
            }
        }
        return rows;
    }

    /** A deletion that is lost when the machine stops costs a second copy and no waiting for the disk. */
    private static void delete(Connection connection, List<OutboxRow> sent) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("with unhurried as (select set_config('synchronous_commit', 'off', true))"
                        + " delete from outbox using unhurried where seq = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(OutboxRow::seq).toArray()));
            delete.executeUpdate();
        }
    }

    private <T> T withConnection(SqlWork<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return work.run(connection);
        }
    }

    private interface SqlWork<T> {
        T run(Connection connection) throws SQLException;
    }
}
