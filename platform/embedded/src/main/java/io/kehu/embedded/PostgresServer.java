package io.kehu.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL server of its own on the loopback address, UTF-8 throughout. Databases and roles survive a restart in the
 * same place.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Login ADMINISTRATOR = Login.of("postgres");
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "''",
            "max_connections", "200");

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;

    private PostgresServer(EmbeddedPostgres server, Postmaster postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /** Starts it, with the data it finds in that place or a fresh set; returns when it accepts connections. */
    public static PostgresServer start(Place place, Durability durability, Room room) {
        var data = data(place);
        try {
            Files.createDirectories(data);
            Files.createDirectories(place.log().getParent());
            Postmaster.stopLeftover(data);
            var started =
                    new PostgresServer(builder(place, durability, room, data).start(), Postmaster.of(data));
            started.check(data);
            return started;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new ServerFailure("PostgreSQL did not start: " + e.getMessage() + "; its log is " + place.log(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Place place, Durability durability, Room room, Path data) {
        var output = ProcessBuilder.Redirect.appendTo(place.log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(place.directory().toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(place.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", ADMINISTRATOR.password())
                .setOutputRedirector(output)
                .setErrorRedirector(output);
        SETTINGS.forEach(builder::setServerConfig);
        room.settings().forEach(builder::setServerConfig);
        durability.settings().forEach(builder::setServerConfig);
        return builder;
    }

    private void check(Path data) throws SQLException, IOException {
        try {
            requireUnicode();
            requirePasswords(data);
        } catch (SQLException | IOException | ServerFailure e) {
            close();
            throw e;
        }
    }

    /** Trigram search finds nothing in Chinese when letters are those of the plain C locale. */
    private void requireUnicode() throws SQLException {
        try (var connection = connect("postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select pg_encoding_to_char(encoding), datctype from pg_database"
                                + " where datname = current_database()")) {
            rows.next();
            if (!"UTF8".equals(rows.getString(1)) || !"C.UTF-8".equals(rows.getString(2))) {
                throw new ServerFailure(
                        "PostgreSQL was initialised with encoding " + rows.getString(1) + " and LC_CTYPE "
                                + rows.getString(2) + " but needs UTF8 and C.UTF-8; delete its data directory");
            }
        }
    }

    /** From its first start on, nobody connects without a password. */
    private void requirePasswords(Path data) throws SQLException, IOException {
        var rules = data.resolve("pg_hba.conf");
        var wanted = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(wanted)) {
            return;
        }
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + ADMINISTRATOR.password() + "'");
            Files.writeString(rules, wanted);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Stops what an earlier process left running in that place when it was killed; nothing when there is nothing. */
    public static void stopLeftover(Place place) {
        try {
            Postmaster.stopLeftover(data(place));
        } catch (IOException e) {
            throw new ServerFailure("The PostgreSQL of an earlier run could not be stopped: " + e.getMessage(), e);
        }
    }

    private static Path data(Place place) {
        return place.directory().resolve("data");
    }

    /** Calls back, on another thread, when the server has ended for whatever reason. */
    public void onExit(Runnable action) {
        postmaster.onExit(action);
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), ADMINISTRATOR.name(), ADMINISTRATOR.password());
    }

    /**
     * Makes sure that this database exists with its two roles, {@code <name>_owner} and {@code <name>_app}, and the
     * extensions for searching; whatever exists already stays as it is.
     */
    public Database createDatabase(String name) {
        var database = new Database(name, jdbcUrl(name), Login.of(name + "_owner"), Login.of(name + "_app"));
        try {
            new DatabaseSetup(this).apply(database);
            return database;
        } catch (SQLException e) {
            throw new ServerFailure("The database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    /** Ends all sessions and stops; the data stays. */
    @Override
    public void close() {
        postmaster.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
