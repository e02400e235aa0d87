package io.kehu.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import io.kehu.web.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SqlIT {

    private static final String STORE = "insert into inbox (event_id, seen_at) values (?, ?)";
    private static final String FIND = "select event_id from inbox where event_id = any (?) order by seen_at";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123456Z");

    @Inject
    Sql sql;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void shouldStoreAndReadWhatADriverDoesNotKnowByItself() {
        // Given
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        // When
        sql.updateAll(STORE, List.of(new Object[] {second, AT.plusSeconds(1)}, new Object[] {first, AT}));

        // Then
        assertThat(stored(first, second)).containsExactly(first, second);
        assertThat(sql.query(
                        "select seen_at, null::timestamptz as missing from inbox where event_id = ?",
                        row -> Arrays.asList(Sql.instant(row, "seen_at"), Sql.instant(row, "missing")),
                        first))
                .containsExactly(Arrays.asList(AT, null));
        assertThat(sql.query("select ? && array['b', 'c']", row -> row.getBoolean(1), (Object) new String[] {"a", "b"}))
                .containsExactly(true);
        assertThat(sql.update("delete from inbox where event_id in (?, ?)", first, second))
                .isEqualTo(2);
    }

    @Test
    void shouldLayManyOutInColumns() {
        // Given
        List<Map.Entry<Long, String>> many = List.of(Map.entry(7L, "seven"), Map.entry(8L, "eight"));

        // When
        List<String> stored = sql.query(
                "select number || name from unnest(?::bigint[], ?::text[]) as m (number, name) order by number",
                row -> row.getString(1),
                Sql.column(many, Map.Entry::getKey),
                Sql.column(many, Map.Entry::getValue));

        // Then
        assertThat(stored).containsExactly("7seven", "8eight");
        assertThat(Sql.column(many, each -> null)).containsExactly(null, null);
    }

    @Test
    void shouldBelongToTheRunningTransaction() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update(STORE, id, AT);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(stored(id)).isEmpty();
    }

    @Test
    void shouldHaveDoneALateUpdateByTheNextStatementAndByTheCommit() {
        // Given
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID last = UUID.randomUUID();

        // When
        List<UUID> inBetween = QuarkusTransaction.requiringNew().call(() -> {
            sql.updateLate(STORE, first, AT);
            sql.updateLate("update inbox set event_id = ? where event_id = ?", second, first);
            List<UUID> found = stored(first, second);
            sql.updateLate(STORE, last, AT.plusSeconds(1));
            return found;
        });

        // Then
        assertThat(inBetween).containsExactly(second);
        assertThat(stored(first, second, last)).containsExactly(second, last);
    }

    @Test
    void shouldDoManyLateUpdatesInOrder() {
        UUID[] ids = Stream.generate(UUID::randomUUID).limit(47).toArray(UUID[]::new);

        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < ids.length; i++) {
                sql.updateLate(STORE, ids[i], AT.plusSeconds(i));
            }
        });

        assertThat(stored(ids)).containsExactly(ids);
    }

    @Test
    void shouldDoALateUpdateThatComesWhenTheCommitHasBegun() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            sql.updateLate(STORE, first, AT);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    sql.updateLate(STORE, second, AT.plusSeconds(1));
                }

                @Override
                public void afterCompletion(int status) {
                    // The test is about what comes before.
                }
            });
        });

        assertThat(stored(first, second)).containsExactly(first, second);
    }

    @Test
    void shouldKeepTheLateUpdatesOfTwoTransactionsApart() {
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.updateLate(STORE, outer, AT);
                    QuarkusTransaction.requiringNew().run(() -> sql.updateLate(STORE, inner, AT));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(stored(outer, inner)).containsExactly(inner);
    }

    @Test
    void shouldDoNothingOfATransactionWhoseLateUpdateFails() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update(STORE, id, AT);
                    sql.updateLate(STORE, id, AT);
                }))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(stored(id)).isEmpty();
    }

    @Test
    void shouldTakeNoLateUpdateOutsideOfATransaction() {
        assertThatThrownBy(() -> sql.updateLate(STORE, UUID.randomUUID(), AT))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<UUID> stored(UUID... ids) {
        return sql.query(FIND, row -> row.getObject(1, UUID.class), (Object) ids);
    }

    @Test
    void shouldNameTheStatementThatFailsAndNoValues() {
        assertThatThrownBy(() -> sql.update("insert into nowhere values (?)", "secret"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not done: insert into nowhere values (?)")
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql.query("select 1", row -> {
                    throw new JsonParseException(null, "no document");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(JsonParseException.class);
    }
}
