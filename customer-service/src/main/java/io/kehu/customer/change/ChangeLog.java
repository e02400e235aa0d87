package io.kehu.customer.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code customer_change}: appended to, read, and forgotten once the archive has the file. */
@ApplicationScoped
public class ChangeLog {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;

    ChangeLog(DataSource database) {
        this.database = database;
    }

    /** Needs the transaction of the change itself. */
    public void append(Change change) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into customer_change"
                        + " (customer_id, revision, kind, by, at, reason, known_at, late, fields)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")) {
            insert.setObject(1, change.customerId());
            insert.setLong(2, change.revision());
            insert.setString(3, change.kind().name());
            insert.setString(4, change.by());
            insert.setTimestamp(5, Timestamp.from(change.at()));
            insert.setString(6, change.reason());
            insert.setTimestamp(7, timestamp(change.knownAt()));
            insert.setBoolean(8, change.late());
            insert.setString(9, JSON.writeValueAsString(change.fields()));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The change was not noted", e);
        }
    }

    /** Changes that led beyond a revision, newest first, at most {@code limit}. */
    public List<Change> since(UUID customerId, long revision, int limit) {
        return read("revision > ? order by revision desc limit ?", customerId, revision, limit);
    }

    /** Changes before a revision, newest first, at most {@code limit}. */
    public List<Change> before(UUID customerId, long revision, int limit) {
        return read("revision < ? order by revision desc limit ?", customerId, revision, limit);
    }

    /** Changes after an instant, newest first. */
    public List<Change> after(UUID customerId, Instant instant) {
        return read("at > ? order by revision desc", customerId, Timestamp.from(instant));
    }

    /** Deletes every change of a customer: what is in the archive is not kept twice (ARC-1). */
    public void forget(UUID customerId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from customer_change where customer_id = ?")) {
            delete.setObject(1, customerId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Change> read(String condition, UUID customerId, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select revision, kind, by, at, reason, known_at, late, fields"
                                + " from customer_change where customer_id = ? and " + condition)) {
            select.setObject(1, customerId);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 2, values[i]);
            }
            ResultSet row = select.executeQuery();
            List<Change> changes = new ArrayList<>();
            while (row.next()) {
                changes.add(change(customerId, row));
            }
            return changes;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The changes cannot be read", e);
        }
    }

    private static Change change(UUID customerId, ResultSet row) throws SQLException, JsonProcessingException {
        return new Change(
                customerId,
                row.getLong("revision"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                row.getString("reason"),
                instant(row.getTimestamp("known_at")),
                row.getBoolean("late"),
                JSON.readValue(row.getString("fields"), FIELDS));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
