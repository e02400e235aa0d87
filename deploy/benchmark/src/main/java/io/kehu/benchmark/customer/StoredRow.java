package io.kehu.benchmark.customer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row as the database has it, read to be written again by hand. */
record StoredRow(Object[] values) {

    /** Its longest text. */
    String text() {
        String longest = "";
        for (Object value : values) {
            longest = value instanceof String text && text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    /** A table's statement that writes such rows, and the rows. */
    record Copies(String insert, int idColumn, List<StoredRow> rows) {

        /** Writes a row under another id. */
        void write(PreparedStatement statement, int row, UUID id) throws SQLException {
            Object[] values = rows.get(row % rows.size()).values();
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, i == idColumn ? id : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /**
     * @param columns of the table, the customer's id among them
     * @param without columns that are left empty, for they must be unique
     */
    static Copies read(Connection connection, String table, String idColumn, List<String> without, String condition)
            throws SQLException {
        List<String> columns = columns(connection, table);
        columns.removeAll(without);
        try (PreparedStatement select = connection.prepareStatement(
                "select " + String.join(", ", columns) + " from " + table + " " + condition)) {
            ResultSet row = select.executeQuery();
            List<StoredRow> rows = new ArrayList<>();
            while (row.next()) {
                Object[] values = new Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(new StoredRow(values));
            }
            String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + "?, ".repeat(columns.size() - 1) + "?)";
            return new Copies(insert, columns.indexOf(idColumn), rows);
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet column = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (column.next()) {
                if (!"YES".equals(column.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(column.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
