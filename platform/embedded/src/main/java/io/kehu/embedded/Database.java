package io.kehu.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database of a running {@link PostgresServer}.
 *
 * @param owner may change the schema
 * @param app may only read and write rows, and only those that row-level security shows it
 */
public record Database(String name, String jdbcUrl, Login owner, Login app) {

    public Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl, login.name(), login.password());
    }
}
