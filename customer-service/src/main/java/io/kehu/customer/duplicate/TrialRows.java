package io.kehu.customer.duplicate;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    private final Sql sql;

    TrialRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A row that would be stored.
     *
     * @param line where it stands
     * @param document what would be stored, as JSON
     */
    public record Tried(Newcomer newcomer, long line, String document) {}

    public void remember(UUID trial, List<Tried> rows) {
        sql.update(
                REMEMBER,
                trial,
                Sql.column(rows, row -> row.newcomer().id()),
                Sql.column(rows, Tried::line),
                Sql.column(rows, row -> String.join("\n", row.newcomer().keys())),
                Sql.column(rows, Tried::document));
    }

    /** Where rows stand; those that are no rows of the trial are left out. */
    public Map<UUID, Long> lines(UUID trial, Collection<UUID> ids) {
        Map<UUID, Long> lines = new HashMap<>();
        sql.query(
                "select id, line from trial_row where trial_id = ? and id = any (?)",
                row -> lines.put(row.getObject(1, UUID.class), row.getLong(2)),
                trial,
                ids.toArray(UUID[]::new));
        return lines;
    }

    /** The trial is over. */
    public void forget(UUID trial) {
        sql.update("delete from trial_row_key where trial_id = ?", trial);
        sql.update("delete from trial_row where trial_id = ?", trial);
    }
}
