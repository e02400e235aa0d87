package io.kehu.archive;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reaches into the database past all rights, as only an intruder or a crash can. */
public final class Superuser {

    private Superuser() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("kehu.test.jdbc"), "postgres", "postgres-pass");
    }

    public static int update(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = fill(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static long count(String from, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement =
                        fill(connection.prepareStatement("select count(*) from " + from), values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
