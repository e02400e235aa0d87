package io.kehu.customer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

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

    private final DataSource database;

    AuditRounds(DataSource database) {
        this.database = database;
    }

    /** How many records were looked at, and the last of them. */
    record Filled(int looked, UUID last) {}

    /** False when the quarter has its round already. */
    boolean open(Quarter quarter, Instant at, LocalDate dueOn) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_round (quarter, opened_at, due_on) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, quarter.toString());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.setDate(3, Date.valueOf(dueOn));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at the next records in the order of their ids and lists those in force that somebody has to look at. */
    Filled fill(Quarter quarter, Instant staleBefore, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            fill.setObject(1, after);
            fill.setInt(2, limit);
            fill.setTimestamp(3, Timestamp.from(staleBefore));
            fill.setTimestamp(4, Timestamp.from(staleBefore));
            fill.setString(5, quarter.toString());
            ResultSet row = fill.executeQuery();
            row.next();
            UUID last = row.getObject(2, UUID.class);
            return new Filled(row.getInt(1), last == null ? after : last);
        } catch (SQLException e) {
            throw new IllegalStateException("The round was not filled", e);
        }
    }
}
