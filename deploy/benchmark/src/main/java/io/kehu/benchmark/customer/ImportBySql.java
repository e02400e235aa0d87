package io.kehu.benchmark.customer;

import io.kehu.embedded.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rows of an import once more, by bare SQL in sets. They are taken out of the database as text and put back: checked, and
 * inserted with history, event and row key. What the service works out of a row, its fragments, marks and keys, is there already.
 */
final class ImportBySql {

    private static final String STORED = "(select customer_id from imported_row where import_id = '%s')";

    private final Database database;
    private final List<String> columns;
    private final String unsound;

    ImportBySql(Database database) throws SQLException, IOException {
        this.database = database;
        try (Connection connection = database.connect(database.owner())) {
            this.columns = columns(connection);
        }
        try (InputStream sql = ImportBySql.class.getResourceAsStream("unsound.sql")) {
            this.unsound = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = connection
                .createStatement()
                .executeQuery(
                        "select attname || '::' || format_type(atttypid, atttypmod) from pg_attribute"
                                + " where attrelid = 'customer'::regclass and attnum > 0 and not attisdropped order by attnum")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    /** Seconds that the rows of an import take. */
    double again(UUID imported) throws SQLException {
        takeOut(imported);
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (ResultSet count = sql.executeQuery(unsound)) {
                count.next();
                if (count.getLong(1) > 0) {
                    throw new IllegalStateException(count.getLong(1) + " of the staged rows are unsound");
                }
            }
            sql.execute("insert into customer select " + String.join(", ", columns) + " from staged");
            sql.execute("insert into customer_change (customer_id, revision, kind, by, at, known_at, late, fields)"
                    + " select id::uuid, 0, 'IMPORTED', entered_by, entered_at::timestamptz, acquired_at::timestamptz,"
                    + " entered_late::boolean, '[]' from staged");
            sql.execute("insert into outbox (shard, id, type, subject, actor, occurred_at, correlation_id, body)"
                    + " select 0, gen_random_uuid(), 'VerificationOpened', id::uuid, entered_by, now(), id,"
                    + " json_build_object('customerId', id, 'revision', 0, 'legalName', legal_name, 'ownerId', owner_id,"
                    + " 'department', department, 'region', region, 'enteredBy', entered_by, 'enteredAt', entered_at,"
                    + " 'collectedAt', acquired_at, 'dueAt', entered_at)::text from staged");
            sql.execute("insert into imported_row (row_key, customer_id, import_id, line, digest)"
                    + " select row_key, id::uuid, '" + imported + "', line, digest from staged");
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private void takeOut(UUID imported) throws SQLException {
        String stored = STORED.formatted(imported);
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            sql.execute("drop table if exists staged");
            sql.execute("create unlogged table staged as select "
                    + columns.stream()
                            .map(column -> column.substring(0, column.indexOf("::")))
                            .map(name -> "c." + name + "::text as " + name)
                            .collect(Collectors.joining(", "))
                    + ", r.row_key, r.line, r.digest from customer c join imported_row r on r.customer_id = c.id"
                    + " where r.import_id = '" + imported + "' order by r.line");
            sql.execute("delete from customer_change where customer_id in " + stored);
            sql.execute("delete from customer where id in " + stored);
            sql.execute("delete from imported_row where import_id = '" + imported + "'");
            sql.execute("vacuum analyze customer, customer_twin_key, imported_row, customer_change");
            sql.execute("analyze staged");
        }
    }
}
