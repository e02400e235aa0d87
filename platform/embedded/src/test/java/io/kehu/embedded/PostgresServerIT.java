package io.kehu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    static Path directory;

    private static Place place;
    private static PostgresServer server;
    private static Database database;

    @BeforeAll
    static void start() {
        place = Place.in(directory);
        server = PostgresServer.start(place, Durability.NOTHING_SURVIVES, Room.LITTLE);
        database = server.createDatabase("shop");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldKeepItsDataOverARestart() throws Exception {
        // Given
        asOwner("create table kept (id int)", "insert into kept values (7)");

        // When
        server.close();
        server = PostgresServer.start(place, Durability.COMMITTED_SURVIVES, Room.LITTLE);
        var again = server.createDatabase("shop");

        // Then
        assertThat(again).isEqualTo(database);
        assertThat(queryAsApp("select id from kept")).isEqualTo("7");
        assertThat(queryAsApp("show fsync")).isEqualTo("on");
    }

    @Test
    void shouldShowTheAppOnlyTheRowsOfItsPolicy() throws Exception {
        // Given
        asOwner(
                "create table guarded (owner text)",
                "insert into guarded values ('mine'), ('yours')",
                "alter table guarded enable row level security",
                "create policy own on guarded using (owner = 'mine')");

        // When
        var seen = queryAsApp("select string_agg(owner, ',') from guarded");

        // Then
        assertThat(seen).isEqualTo("mine");
        assertThatThrownBy(() -> queryAsApp("set row_security = off; select count(*) from guarded"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void shouldRefuseTheAppToChangeTheSchema() {
        assertThatThrownBy(() -> queryAsApp("create table mine (id int)")).hasMessageContaining("permission denied");
    }

    @Test
    void shouldRefuseAConnectionWithAWrongPassword() {
        // Given
        var guess = new Login(database.app().name(), "guess");

        // Then
        assertThatThrownBy(() -> database.connect(guess)).hasMessageContaining("password authentication failed");
    }

    @Test
    void shouldRefuseTheAppOfAnotherDatabase() {
        // Given
        var neighbour = server.createDatabase("neighbour");

        // Then
        assertThatThrownBy(() -> database.connect(neighbour.app())).hasMessageContaining("permission denied");
    }

    @Test
    void shouldBringTheExtensionsThatTheServicesUseAndNoOther() throws Exception {
        assertThat(queryAsApp("select string_agg(extname, ',' order by extname) from pg_extension"))
                .isEqualTo("btree_gin,plpgsql");
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String queryAsApp(String sql) throws SQLException {
        try (Connection connection = database.connect(database.app());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getUpdateCount() != -1) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
