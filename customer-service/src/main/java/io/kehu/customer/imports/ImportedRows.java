package io.kehu.customer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kehu.customer.imports.RowOutcome.Outcome;
import io.kehu.customer.record.StoredJson;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    private final Sql sql;

    ImportedRows(Sql sql) {
        this.sql = sql;
    }

    /** An earlier import of a row. */
    record Earlier(UUID customerId, byte[] digest) {}

    /** A row that was stored just now. */
    record Stored(long line, String key, UUID customerId, byte[] digest) {}

    Map<String, Earlier> find(Collection<String> keys) {
        Map<String, Earlier> found = new HashMap<>();
        sql.query(
                "select row_key, customer_id, digest from imported_row where row_key = any (?)",
                row -> found.put(row.getString(1), new Earlier(row.getObject(2, UUID.class), row.getBytes(3))),
                (Object) keys.toArray(String[]::new));
        return found;
    }

    void store(UUID importId, List<Stored> rows) {
        sql.update(
                "insert into imported_row (row_key, customer_id, import_id, line, digest)"
                        + " select row_key, customer_id, ?, line, decode(digest, 'hex')"
                        + " from unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[]) as r (row_key, customer_id, line, digest)",
                importId,
                Sql.column(rows, Stored::key),
                Sql.column(rows, Stored::customerId),
                Sql.column(rows, Stored::line),
                Sql.column(rows, row -> java.util.HexFormat.of().formatHex(row.digest())));
    }

    void tell(UUID importId, List<RowOutcome> outcomes) {
        sql.update(
                "insert into import_outcome (import_id, line, row_key, outcome, customer_id, faults)"
                        + " select ?, line, row_key, outcome, customer_id, faults::jsonb"
                        + " from unnest(?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[])"
                        + " as o (line, row_key, outcome, customer_id, faults) on conflict do nothing",
                importId,
                Sql.column(outcomes, RowOutcome::line),
                Sql.column(outcomes, RowOutcome::key),
                Sql.column(outcomes, RowOutcome::outcome),
                Sql.column(outcomes, RowOutcome::customerId),
                Sql.column(outcomes, outcome -> StoredJson.write(outcome.faults())));
    }

    /** Lines of which it is settled already what becomes of them. */
    Set<Long> settled(UUID importId, long from, long to) {
        return new HashSet<>(sql.query(
                "select line from import_outcome where import_id = ? and line between ? and ?",
                row -> row.getLong(1),
                importId,
                from,
                to));
    }

    /** In the order of the file, after a line; all outcomes, or one. */
    List<RowOutcome> list(UUID importId, Outcome outcome, long after, int limit) {
        String only = outcome == null ? null : outcome.name();
        return sql.query(LIST, ImportedRows::read, importId, after, only, limit, importId, after, only, limit, limit);
    }

    /** Customers of an import that wait for approval, in the order of the file, with the line of each. */
    Map<UUID, Long> submitted(UUID importId, long after, int limit) {
        Map<UUID, Long> found = new java.util.LinkedHashMap<>();
        sql.query(
                "select r.customer_id, r.line from imported_row r join customer c on c.id = r.customer_id"
                        + " where r.import_id = ? and r.line > ? and c.status = 'SUBMITTED' order by r.line limit ?",
                row -> found.put(row.getObject(1, UUID.class), row.getLong(2)),
                importId,
                after,
                limit);
        return found;
    }

    private static RowOutcome read(ResultSet row) throws SQLException, JsonProcessingException {
        return new RowOutcome(
                row.getLong("line"),
                row.getString("row_key"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("customer_id", UUID.class),
                StoredJson.MAPPER.readValue(row.getString("faults"), FAULTS));
    }
}
