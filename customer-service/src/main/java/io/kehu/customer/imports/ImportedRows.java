package io.kehu.customer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kehu.customer.imports.RowOutcome.Outcome;
import io.kehu.customer.record.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** What became of rows: the tables {@code imported_row} and {@code import_outcome}. */
@ApplicationScoped
class ImportedRows {

    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};
    private static final String LIST =
            """
            select * from (
                (select r.line, r.row_key, 'IMPORTED' as outcome, r.customer_id, coalesce(o.faults, '[]') as faults
                   from imported_row r left join import_outcome o on o.import_id = r.import_id and o.line = r.line
                  where r.import_id = ? and r.line > ? and coalesce(?, 'IMPORTED') = 'IMPORTED'
                  order by r.line limit ?)
                union all
                (select line, row_key, outcome, customer_id, faults from import_outcome
                  where import_id = ? and line > ? and outcome <> 'IMPORTED' and outcome = coalesce(?, outcome)
                  order by line limit ?)) as rows
            order by line limit ?""";

    private final DataSource database;

    ImportedRows(DataSource database) {
        this.database = database;
    }

    /** An earlier import of a row. */
    record Earlier(UUID customerId, byte[] digest) {}

    /** A row that was stored just now. */
    record Stored(long line, String key, UUID customerId, byte[] digest) {}

    Map<String, Earlier> find(Collection<String> keys) {
        Map<String, Earlier> found = new HashMap<>();
        query(
                "select row_key, customer_id, digest from imported_row where row_key = any (?)",
                row -> found.put(row.getString(1), new Earlier(row.getObject(2, UUID.class), row.getBytes(3))),
                (Object) keys.toArray(String[]::new));
        return found;
    }

    void store(UUID importId, List<Stored> rows) {
        update(
                "insert into imported_row (row_key, customer_id, import_id, line, digest)"
                        + " select row_key, customer_id, ?, line, decode(digest, 'hex')"
                        + " from unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[]) as r (row_key, customer_id, line, digest)",
                importId,
                column(rows, Stored::key),
                column(rows, Stored::customerId),
                column(rows, Stored::line),
                column(rows, row -> java.util.HexFormat.of().formatHex(row.digest())));
    }

    void tell(UUID importId, List<RowOutcome> outcomes) {
        update(
                "insert into import_outcome (import_id, line, row_key, outcome, customer_id, faults)"
                        + " select ?, line, row_key, outcome, customer_id, faults::jsonb"
                        + " from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[])"
                        + " as o (line, row_key, outcome, customer_id, faults) on conflict do nothing",
                importId,
                column(outcomes, RowOutcome::line),
                column(outcomes, RowOutcome::key),
                column(outcomes, RowOutcome::outcome),
                column(outcomes, RowOutcome::customerId),
                column(outcomes, outcome -> json(outcome.faults())));
    }

    /** Lines of which it is settled already what becomes of them. */
    Set<Long> settled(UUID importId, long from, long to) {
        return new HashSet<>(query(
                "select line from import_outcome where import_id = ? and line between ? and ?",
                row -> row.getLong(1),
                importId,
                from,
                to));
    }

    /** In the order of the file, after a line; all outcomes, or one. */
    List<RowOutcome> list(UUID importId, Outcome outcome, long after, int limit) {
        String only = outcome == null ? null : outcome.name();
        return query(LIST, ImportedRows::read, importId, after, only, limit, importId, after, only, limit, limit);
    }

    /** Customers of an import that wait for approval, in the order of the file, with the line of each. */
    Map<UUID, Long> submitted(UUID importId, long after, int limit) {
        Map<UUID, Long> found = new java.util.LinkedHashMap<>();
        query(
                "select r.customer_id, r.line from imported_row r join customer c on c.id = r.customer_id"
                        + " where r.import_id = ? and r.line > ? and c.status = 'SUBMITTED' order by r.line limit ?",
                row -> found.put(row.getObject(1, UUID.class), row.getLong(2)),
                importId,
                after,
                limit);
        return found;
    }

    private static RowOutcome read(ResultSet row) throws SQLException {
        try {
            return new RowOutcome(
                    row.getLong("line"),
                    row.getString("row_key"),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getObject("customer_id", UUID.class),
                    StoredJson.MAPPER.readValue(row.getString("faults"), FAULTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(List<RowFault> faults) {
        try {
            return StoredJson.MAPPER.writeValueAsString(faults);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> String[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            ResultSet row = statement.executeQuery();
            List<T> result = new ArrayList<>();
            while (row.next()) {
                result.add(reader.read(row));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Imported rows cannot be read", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Imported rows cannot be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
