package io.kehu.customer.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    /** Needs the transaction of the change itself. */
    public void append(Change change) {
        append(List.of(change));
    }

    /** The same for many at once. */
    public void append(List<Change> changes) {
        sql.updateLate(
                INSERT,
                Sql.column(changes, Change::customerId),
                Sql.column(changes, Change::revision),
                Sql.column(changes, Change::kind),
                Sql.column(changes, Change::by),
                Sql.column(changes, Change::at),
                Sql.column(changes, Change::reason),
                Sql.column(changes, Change::knownAt),
                Sql.column(changes, Change::late),
                Sql.column(changes, change -> fields(change.fields())));
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
        return read("at > ? order by revision desc", customerId, instant);
    }

    /** When a record took one of these steps last. */
    public Optional<Instant> last(UUID customerId, ChangeKind... kinds) {
        String[] names = Stream.of(kinds).map(ChangeKind::name).toArray(String[]::new);
        return read("kind = any (?) order by revision desc limit 1", customerId, names).stream()
                .map(Change::at)
                .findFirst();
    }

    /** Deletes every change of a customer: what is in the archive is not kept twice (ARC-1). */
    public void forget(UUID customerId) {
        sql.update("delete from customer_change where customer_id = ?", customerId);
    }

    private List<Change> read(String condition, Object... values) {
        return sql.query(
                "select customer_id, revision, kind, by, at, reason, known_at, late, fields"
                        + " from customer_change where customer_id = ? and " + condition,
                ChangeLog::change,
                values);
    }

    private static Change change(ResultSet row) throws SQLException, JsonProcessingException {
        return new Change(
                row.getObject("customer_id", UUID.class),
                row.getLong("revision"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("by"),
                Sql.instant(row, "at"),
                row.getString("reason"),
                Sql.instant(row, "known_at"),
                row.getBoolean("late"),
                JSON.readValue(row.getString("fields"), FIELDS));
    }
}
