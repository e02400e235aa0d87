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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The table {@code customer_change}: appended to, read, and forgotten once the archive has the file. */
@ApplicationScoped
public class ChangeLog {

    private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSERT =
            "insert into customer_change (customer_id, revision, kind, by, at, reason, known_at, late, fields)"
                    + " select customer_id, revision, kind, by, at::timestamptz, reason, known_at::timestamptz, late, fields::jsonb"
                    + " from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])"
                    + " as c (customer_id, revision, kind, by, at, reason, known_at, late, fields)";

    private final DataSource database;

    ChangeLog(DataSource database) {
        this.database = database;
    }

    /** Needs the transaction of the change itself. */
    public void append(Change change) {
        append(List.of(change));
    }

    /** The same for many at once. */
    public void append(List<Change> changes) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            column(insert, 1, "uuid", changes, Change::customerId);
            column(insert, 2, "int8", changes, Change::revision);
            column(insert, 3, "text", changes, Change::kind);
            column(insert, 4, "text", changes, Change::by);
            column(insert, 5, "text", changes, Change::at);
            column(insert, 6, "text", changes, Change::reason);
            column(insert, 7, "text", changes, Change::knownAt);
            column(insert, 8, "bool", changes, Change::late);
            column(insert, 9, "text", changes, change -> fields(change.fields()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The change was not noted", e);
        }
    }

    private static void column(
            PreparedStatement insert, int place, String type, List<Change> changes, Function<Change, Object> value)
            throws SQLException {
        Stream<Object> all = changes.stream().map(value);
        Object[] values = type.equals("text")
                ? all.map(each -> Objects.toString(each, null)).toArray(String[]::new)
                : all.toArray();
        insert.setArray(place, insert.getConnection().createArrayOf(type, values));
    }

    private static String fields(List<FieldChange> fields) {
        try {
            return fields.isEmpty() ? "[]" : JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
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

    /** When a record took one of these steps last. */
    public Optional<Instant> last(UUID customerId, ChangeKind... kinds) {
        String[] names = Stream.of(kinds).map(ChangeKind::name).toArray(String[]::new);
        return read("kind = any (?) order by revision desc limit 1", customerId, (Object) names).stream()
                .map(Change::at)
                .findFirst();
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

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
