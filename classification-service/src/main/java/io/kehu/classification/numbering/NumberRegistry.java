package io.kehu.classification.numbering;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

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

    private final Sql sql;

    NumberRegistry(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks the series of these scopes, always in the same order, so that two batches wait and never deadlock; returns the
     * last serial of each.
     */
    Map<String, Long> lock(SortedSet<String> scopes) {
        sql.update(OPEN_SERIES, (Object) scopes.toArray(String[]::new));
        Map<String, Long> last = new HashMap<>();
        sql.query(
                LOCK_SERIES, row -> last.put(row.getString(1), row.getLong(2)), (Object) scopes.toArray(String[]::new));
        return last;
    }

    /** Serials of these scopes ahead of the count that legacy numbers stand on. */
    Map<String, Set<Long>> heldByLegacy(Collection<String> scopes) {
        Map<String, Set<Long>> held = new HashMap<>();
        sql.query(
                HELD_BY_LEGACY,
                row -> held.computeIfAbsent(row.getString(1), scope -> new HashSet<>())
                        .add(row.getLong(2)),
                (Object) scopes.toArray(String[]::new));
        return held;
    }

    void advance(Collection<NumberSeries> series) {
        sql.update(ADVANCE_SERIES, Sql.column(series, NumberSeries::scope), Sql.column(series, NumberSeries::last));
    }

    /** Enters numbers; returns the customers whose number was still free. */
    Set<UUID> enter(List<RegisteredNumber> numbers, Instant now) {
        return new HashSet<>(sql.query(
                ENTER,
                row -> row.getObject(1, UUID.class),
                now,
                Sql.column(numbers, RegisteredNumber::number),
                Sql.column(numbers, RegisteredNumber::customerId),
                Sql.column(numbers, RegisteredNumber::origin),
                Sql.column(numbers, RegisteredNumber::scope),
                Sql.column(numbers, RegisteredNumber::serial)));
    }

    /** Whose these numbers are. */
    Map<String, UUID> owners(Collection<String> numbers) {
        Map<String, UUID> owners = new HashMap<>();
        sql.query(OWNERS, row -> owners.put(row.getString(1), row.getObject(2, UUID.class)), (Object)
                numbers.toArray(String[]::new));
        return owners;
    }
}
