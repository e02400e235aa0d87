package io.kehu.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Creates a database and its roles with no more rights than a service needs. */
final class DatabaseSetup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final List<String> EXTENSIONS = List.of("btree_gin");

    private final PostgresServer server;

    DatabaseSetup(PostgresServer server) {
        this.server = server;
    }

    void apply(Database database) throws SQLException {
        if (!NAME.matcher(database.name()).matches()) {
            throw new IllegalArgumentException("not a name for a database: " + database.name());
        }
        try (var connection = server.connect("postgres")) {
            createRole(connection, database.owner());
            createRole(connection, database.app());
            createDatabase(connection, database);
        }
        try (var connection = server.connect(database.name())) {
            grant(connection, database);
        }
    }

    private static void createRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", login.name())) {
            execute(
                    connection,
                    "create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                            .formatted(login.name(), login.password()));
        }
    }

    private static void createDatabase(Connection connection, Database database) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", database.name())) {
            execute(
                    connection,
                    "create database %s owner %s"
                            .formatted(database.name(), database.owner().name()));
        }
    }

    private static void grant(Connection connection, Database database) throws SQLException {
        var owner = database.owner().name();
        var app = database.app().name();
        for (var extension : EXTENSIONS) {
            execute(connection, "create extension if not exists " + extension);
        }
        execute(connection, "revoke all on database %s from public".formatted(database.name()));
        execute(connection, "grant connect on database %s to %s".formatted(database.name(), app));
        execute(connection, "grant usage on schema public to " + app);
        var defaults = "alter default privileges for role %s grant ".formatted(owner);
        execute(connection, defaults + "select, insert, update, delete on tables to " + app);
        execute(connection, defaults + "usage on sequences to " + app);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
