package io.kehu.customer.audit;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The tables {@code audit_round} and {@code audit_item}, as rounds are made. Every method needs a running transaction. */
@ApplicationScoped
class AuditRounds {

    private static final String FILL =
            """
            with looked as (
                select id, department, owner_id, region, status, ended_on, changed_at, last_interaction_at, marks,
                       verification, confirmed_at
                from customer where id > ? order by id limit ?
            ), found as (
                select id, department, array_remove(array[
                    case when changed_at < ? and coalesce(last_interaction_at, changed_at) < ? then 'STALE' end,
                    case when marks && array['any-state:NOT_PROVIDED', 'any-state:TO_CONFIRM'] then 'INCOMPLETE' end,
                    case when verification is null or confirmed_at is null then 'UNVERIFIED' end], null) as findings
                from looked where status = 'APPROVED' and ended_on is null
            ), listed as (
                insert into audit_item (quarter, customer_id, department, findings)
                select ?, id, coalesce(department, ''), findings from found where findings <> '{}'
                on conflict do nothing
            )
            select count(*), (select id from looked order by id desc limit 1) from looked""";

    private final Sql sql;

    AuditRounds(Sql sql) {
        this.sql = sql;
    }

    /** How many records were looked at, and the last of them. */
    record Filled(int looked, UUID last) {}

    /** False when the quarter has its round already. */
    boolean open(Quarter quarter, Instant at, LocalDate dueOn) {
        return sql.update(
                        "insert into audit_round (quarter, opened_at, due_on) values (?, ?, ?) on conflict do nothing",
                        quarter.toString(),
                        at,
                        dueOn)
                == 1;
    }

    /** Looks at the next records in the order of their ids and lists those in force that somebody has to look at. */
    Filled fill(Quarter quarter, Instant staleBefore, UUID after, int limit) {
        return sql.query(
                        FILL,
                        row -> new Filled(
                                row.getInt(1), Objects.requireNonNullElse(row.getObject(2, UUID.class), after)),
                        after,
                        limit,
                        staleBefore,
                        staleBefore,
                        quarter.toString())
                .get(0);
    }
}
