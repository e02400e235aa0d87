package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What a scan reads of the stored records: those that are worked with, in the order of their ids. */
@ApplicationScoped
class ScanRows {

    private static final String WORKED_WITH = "status not in ('REJECTED', 'MERGED', 'ARCHIVED')";

    private final DataSource database;

    ScanRows(DataSource database) {
        this.database = database;
    }

    /** Two records that share a key. */
    record Couple(UUID first, UUID second) {}

    /** Reads what it needs of a result. */
    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    long count() {
        long[] count = new long[1];
        read("select count(*) from customer where " + WORKED_WITH, row -> count[0] = row.getLong(1));
        return count[0];
    }

    List<UUID> after(UUID last, int limit) {
        List<UUID> ids = new ArrayList<>();
        read(
                "select id from customer where id > ? and " + WORKED_WITH + " order by id limit ?",
                row -> ids.add(row.getObject(1, UUID.class)),
                last,
                limit);
        return ids;
    }

    List<Couple> candidates(Collection<UUID> ids) {
        List<Couple> pairs = new ArrayList<>();
        read(
                "select first_id, second_id from twin_candidates(?)",
                row -> pairs.add(new Couple(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                (Object) ids.toArray(UUID[]::new));
        return pairs;
    }

    Map<UUID, TwinFacts> facts(Collection<UUID> ids) {
        Map<UUID, TwinFacts> facts = new HashMap<>();
        read(
                "select id, legal_name, content #>> '{details,shortName}' as short_name, credit_code,"
                        + " twin_phones(content) as phones, twin_emails(content) as emails,"
                        + " content #>> '{details,registeredDivision}' as place from customer where id = any (?)",
                row -> facts.put(row.getObject("id", UUID.class), Candidates.facts(row)),
                (Object) ids.toArray(UUID[]::new));
        return facts;
    }

    private void read(String sql, Reading reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            ResultSet row = select.executeQuery();
            while (row.next()) {
                reading.read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The records cannot be read for twins", e);
        }
    }
}
