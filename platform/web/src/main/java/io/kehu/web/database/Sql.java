package io.kehu.web.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Single statements, in the running transaction where there is one. Values are what the driver takes, and {@code Instant},
 * {@code String[]} and {@code UUID[]}. What fails is an {@code IllegalStateException} that names the statement and no values.
 */
@ApplicationScoped
public class Sql {

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    Sql(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Makes something of the row that a result stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException, JsonProcessingException;
    }

    /** Returns how many rows it changed. */
    public int update(String sql, Object... values) {
        return run(sql, statement -> {
            fill(statement, values);
            return statement.executeUpdate();
        });
    }

    /**
     * An update of the running transaction that nobody waits for: it goes out together with others, before the next statement from
     * here and at the latest before the commit, which fails when it does.
     *
     * @param values as many as the statement has parameters
     */
    public void updateLate(String sql, Object... values) {
        LateUpdates late = late();
        if (late == null) {
            late = new LateUpdates(database);
            transaction.putResource(LateUpdates.class, late);
            transaction.registerInterposedSynchronization(late);
        }
        late.add(sql, values);
    }

    /** The same statement for each of many, sent together. */
    public void updateAll(String sql, List<Object[]> each) {
        run(sql, statement -> {
            for (Object[] values : each) {
                fill(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** What the reader makes of each row, in order. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        return run(sql, statement -> {
            fill(statement, values);
            ResultSet row = statement.executeQuery();
            List<T> result = new ArrayList<>();
            while (row.next()) {
                result.add(reader.read(row));
            }
            return result;
        });
    }

    /** What many have in one column, as texts that a statement casts and unnests. */
    public static <T> String[] column(Collection<T> rows, Function<T, ?> value) {
        return rows.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }

    /** A point in time that may be missing. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }

    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException, JsonProcessingException;
    }

    private <T> T run(String sql, Work<T> work) {
        LateUpdates earlier = late();
        if (earlier != null) {
            earlier.send();
        }
        return run(database, sql, work);
    }

    static <T> T run(DataSource database, String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Not done: " + sql, e);
        }
    }

    private LateUpdates late() {
        return transaction.getTransactionKey() == null
                ? null
                : (LateUpdates) transaction.getResource(LateUpdates.class);
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(statement, values[i]));
        }
    }

    private static Object stored(PreparedStatement statement, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        if (value instanceof String[] texts) {
            return statement.getConnection().createArrayOf("text", texts);
        }
        return value instanceof UUID[] ids ? statement.getConnection().createArrayOf("uuid", ids) : value;
    }
}
