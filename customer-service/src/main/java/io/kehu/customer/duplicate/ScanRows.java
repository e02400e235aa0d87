package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a scan reads of the stored records: those that are worked with, in the order of their ids. */
@ApplicationScoped
class ScanRows {

    private static final String WORKED_WITH = "status not in ('REJECTED', 'MERGED', 'ARCHIVED')";

    private final Sql sql;

    ScanRows(Sql sql) {
        this.sql = sql;
    }

    /** Two records that share a key. */
    record Couple(UUID first, UUID second) {}

    long count() {
        return sql.query("select count(*) from customer where " + WORKED_WITH, row -> row.getLong(1))
                .get(0);
    }

    List<UUID> after(UUID last, int limit) {
        return sql.query(
                "select id from customer where id > ? and " + WORKED_WITH + " order by id limit ?",
                row -> row.getObject(1, UUID.class),
                last,
                limit);
    }

    List<Couple> candidates(Collection<UUID> ids) {
        return sql.query(
                "select first_id, second_id from twin_candidates(?)",
                row -> new Couple(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                (Object) ids.toArray(UUID[]::new));
    }

    Map<UUID, TwinFacts> facts(Collection<UUID> ids) {
        Map<UUID, TwinFacts> facts = new HashMap<>();
        sql.query(
                "select id, legal_name, content #>> '{details,shortName}' as short_name, credit_code,"
                        + " twin_phones(content) as phones, twin_emails(content) as emails,"
                        + " content #>> '{details,registeredDivision}' as place from customer where id = any (?)",
                row -> facts.put(row.getObject("id", UUID.class), Candidates.facts(row)),
                (Object) ids.toArray(UUID[]::new));
        return facts;
    }
}
