package io.kehu.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** The table {@code idempotency_key}. All methods but the last need the transaction of the request's effect. */
@ApplicationScoped
class StoredAnswers {

    private final DataSource database;
    private final Clock clock;

    StoredAnswers(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the key for this transaction. While another transaction holds it, this waits for that one's end.
     *
     * @return null when the key is new, else what is stored under it
     */
    StoredAnswer claim(String caller, String key, byte[] requestHash) throws SQLException {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into idempotency_key (caller, key, request_hash, created_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing")) {
                insert.setString(1, caller);
                insert.setString(2, key);
                insert.setBytes(3, requestHash);
                insert.setTimestamp(4, Timestamp.from(clock.instant()));
                if (insert.executeUpdate() == 1) {
                    return null;
                }
            }
            return read(connection, caller, key);
        }
    }

    private static StoredAnswer read(Connection connection, String caller, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select request_hash, status, location, etag, body from idempotency_key where caller = ? and key = ?")) {
            select.setString(1, caller);
            select.setString(2, key);
            ResultSet row = select.executeQuery();
            row.next();
            return new StoredAnswer(
                    row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    void complete(String caller, String key, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotency_key set status = ?, location = ?, etag = ?, body = ?"
                                + " where caller = ? and key = ?")) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setString(4, answer.body());
            update.setString(5, caller);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    /** Forgets keys taken before the given instant; returns how many. */
    int forget(Instant before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(before));
            return delete.executeUpdate();
        }
    }
}
