package io.kehu.customer.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The tables {@code trial_row} and {@code trial_row_key}: what somebody who tries a table out would have stored so far, so that
 * later rows meet their twins among it.
 */
@ApplicationScoped
@Transactional
public class TrialRows {

    private static final String REMEMBER =
            """
            with tried as (
                insert into trial_row (trial_id, id, line, legal_name, short_name, credit_code, phones, emails, place, twin_keys)
                select ?, r.id, r.line, d.content #>> '{details,legalName}', d.content #>> '{details,shortName}',
                       d.content #>> '{details,creditCode}', twin_phones(d.content), twin_emails(d.content),
                       d.content #>> '{details,registeredDivision}',
                       string_to_array(r.keys, chr(10))
                from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[]) as r (id, line, keys, document)
                cross join lateral (select r.document::jsonb as content) d
                returning trial_id, id, twin_keys)
            insert into trial_row_key (trial_id, key, row_id)
            select distinct trial_id, hashtextextended(k, 0), id from tried cross join unnest(twin_keys) k""";

    private final DataSource database;

    TrialRows(DataSource database) {
        this.database = database;
    }

    /**
     * A row that would be stored.
     *
     * @param line where it stands
     * @param document what would be stored, as JSON
     */
    public record Tried(Newcomer newcomer, long line, String document) {}

    public void remember(UUID trial, List<Tried> rows) {
        update(
                REMEMBER,
                trial,
                column(rows, row -> row.newcomer().id().toString()),
                column(rows, row -> Long.toString(row.line())),
                column(rows, row -> String.join("\n", row.newcomer().keys())),
                column(rows, Tried::document));
    }

    /** Where rows stand; those that are no rows of the trial are left out. */
    public Map<UUID, Long> lines(UUID trial, Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = prepare(
                        connection,
                        "select id, line from trial_row where trial_id = ? and id = any (?::uuid[])",
                        trial,
                        ids.stream().map(UUID::toString).toArray(String[]::new))) {
            ResultSet row = select.executeQuery();
            Map<UUID, Long> lines = new HashMap<>();
            while (row.next()) {
                lines.put(row.getObject(1, UUID.class), row.getLong(2));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("Rows of a trial cannot be read", e);
        }
    }

    /** The trial is over. */
    public void forget(UUID trial) {
        update("delete from trial_row_key where trial_id = ?", trial);
        update("delete from trial_row where trial_id = ?", trial);
    }

    private static String[] column(List<Tried> rows, Function<Tried, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Rows of a trial cannot be written", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        return statement;
    }
}
