package io.kehu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.archive.owner.OwnerServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database does not let this service's own role do, whatever its code were to try. */
@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class WrittenForEverIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_entry_2026 set actor = 'nobody'",
                "delete from audit_entry_2026",
                "insert into audit_entry_2026 select * from audit_entry",
                "select * from audit_entry_2026",
                "select * from audit_entry_other",
                "drop table audit_entry_2026",
                "alter table audit_entry detach partition audit_entry_2026",
                "alter table audit_entry disable row level security",
                "update history_file set content = '{}'",
                "delete from history_file",
                "truncate history_file"
            })
    void shouldRefuseToRewriteThePast(String attempt) throws SQLException {
        try (Connection connection = asService();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    @Test
    void shouldTakeAnEntryOfAnyYear() throws SQLException {
        try (Connection connection = asService();
                Statement statement = connection.createStatement()) {
            // When
            int written = statement.executeUpdate(
                    """
                    insert into audit_entry select gen_random_uuid(), y::timestamptz, gen_random_uuid(), 'T', '/t', 'a', null, '{}', now()
                    from unnest(array['1999-12-31', '2025-12-31 15:59:59Z', '2025-12-31 16:00:00Z', '2041-01-01']) y""");

            // Then
            assertThat(written).isEqualTo(4);
            assertThat(Superuser.count("audit_entry_other where type = 'T'")).isEqualTo(2);
            assertThat(Superuser.count("audit_entry_2026 where type = 'T'")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "history_file", "archiving", "archiving_part", "gathered_part", "customer"})
    void shouldShowNothingToAConnectionThatWasToldNothing(String table) throws SQLException {
        try (Connection connection = login();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    /** As the service connects when it works for itself. */
    private static Connection asService() throws SQLException {
        Connection connection = login();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('kehu.scope', 'ALL', false)");
        }
        return connection;
    }

    private static Connection login() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("kehu.test.jdbc"), "kehu_archive_app", "kehu_archive_app-pass");
    }
}
