package io.kehu.classification.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The tables {@code number_series} and {@code customer_number}, each asked once for a whole batch. */
@ApplicationScoped
class NumberRegistry {

    private static final String OPEN_SERIES =
            "insert into number_series (scope) select unnest(?::text[]) order by 1 on conflict do nothing";
    private static final String LOCK_SERIES =
            "select scope, last_serial from number_series where scope = any (?::text[]) order by scope for update";
    private static final String HELD_BY_LEGACY =
            """
            select n.scope, n.serial
              from customer_number n join number_series s on s.scope = n.scope
             where n.scope = any (?::text[]) and n.origin = 'LEGACY' and n.serial > s.last_serial""";
    private static final String ADVANCE_SERIES =
            """
            update number_series s set last_serial = v.last_serial
              from unnest(?::text[], ?::bigint[]) v(scope, last_serial)
             where s.scope = v.scope""";
    private static final String ENTER =
            """
            insert into customer_number (number, customer_id, origin, scope, serial, assigned_at)
            select number, customer_id, origin, scope, serial, ?
              from unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::bigint[])
                   v(number, customer_id, origin, scope, serial)
             order by number
            on conflict (number) do nothing returning customer_id""";
    private static final String OWNERS =
            "select number, customer_id from customer_number where number = any (?::text[])";

    private final DataSource database;

    NumberRegistry(DataSource database) {
        this.database = database;
    }

    /**
     * Locks the series of these scopes, always in the same order, so that two batches wait and never deadlock; returns the
     * last serial of each.
     */
    Map<String, Long> lock(SortedSet<String> scopes) {
        run(OPEN_SERIES, statement -> {
            statement.setArray(1, texts(statement, scopes));
            statement.executeUpdate();
        });
        Map<String, Long> last = new HashMap<>();
        run(LOCK_SERIES, statement -> {
            statement.setArray(1, texts(statement, scopes));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                last.put(rows.getString(1), rows.getLong(2));
            }
        });
        return last;
    }

    /** Serials of these scopes ahead of the count that legacy numbers stand on. */
    Map<String, Set<Long>> heldByLegacy(Collection<String> scopes) {
        Map<String, Set<Long>> held = new HashMap<>();
        run(HELD_BY_LEGACY, statement -> {
            statement.setArray(1, texts(statement, scopes));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                held.computeIfAbsent(rows.getString(1), scope -> new HashSet<>())
                        .add(rows.getLong(2));
            }
        });
        return held;
    }

    void advance(Collection<NumberSeries> series) {
        run(ADVANCE_SERIES, statement -> {
            statement.setArray(
                    1, texts(statement, series.stream().map(NumberSeries::scope).toList()));
            statement.setArray(2, array(statement, "bigint", series, NumberSeries::last));
            statement.executeUpdate();
        });
    }

    /** Enters numbers; returns the customers whose number was still free. */
    Set<UUID> enter(List<RegisteredNumber> numbers, Instant now) {
        Set<UUID> entered = new HashSet<>();
        run(ENTER, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setArray(2, array(statement, "text", numbers, RegisteredNumber::number));
            statement.setArray(3, array(statement, "uuid", numbers, RegisteredNumber::customerId));
            statement.setArray(4, array(statement, "text", numbers, number -> number.origin()
                    .name()));
            statement.setArray(5, array(statement, "text", numbers, RegisteredNumber::scope));
            statement.setArray(6, array(statement, "bigint", numbers, RegisteredNumber::serial));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                entered.add(rows.getObject(1, UUID.class));
            }
        });
        return entered;
    }

    /** Whose these numbers are. */
    Map<String, UUID> owners(Collection<String> numbers) {
        Map<String, UUID> owners = new HashMap<>();
        run(OWNERS, statement -> {
            statement.setArray(1, texts(statement, numbers));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                owners.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        });
        return owners;
    }

    private static Array texts(PreparedStatement statement, Collection<String> values) throws SQLException {
        return array(statement, "text", values, Function.identity());
    }

    private static <T> Array array(PreparedStatement statement, String type, Collection<T> rows, Function<T, ?> column)
            throws SQLException {
        return statement
                .getConnection()
                .createArrayOf(type, rows.stream().map(column).toArray());
    }

    private void run(String sql, Work work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The registry of numbers failed", e);
        }
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }
}
