package io.kehu.customer.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** An entry as the table has it; the names are those of the JSON columns that rows are written from. */
record EntryRow(
        String code,
        String parent,
        String zh,
        String en,
        List<String> aliases,
        int position,
        boolean retired,
        String by,
        Instant at) {

    static EntryRow of(Entry entry) {
        return new EntryRow(
                entry.code(),
                entry.parent(),
                entry.name().zh(),
                entry.name().en(),
                entry.aliases(),
                entry.position(),
                entry.retired(),
                entry.changedBy(),
                entry.changedAt());
    }

    static Entry read(ResultSet row) throws SQLException {
        Timestamp changedAt = row.getTimestamp("changed_at");
        return new Entry(
                row.getString("code"),
                row.getString("parent"),
                new Name(row.getString("name_zh"), row.getString("name_en")),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                row.getInt("position"),
                row.getBoolean("retired"),
                row.getLong("revision"),
                row.getString("changed_by"),
                changedAt == null ? null : changedAt.toInstant());
    }
}
