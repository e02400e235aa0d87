package io.kehu.customer.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.web.database.Sql;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists as departments work through them: each caller sees the items of the records that they see. */
@ApplicationScoped
public class AuditLists {

    /** Mended is what was revised or verified since the round was opened. */
    private static final String ITEMS =
            """
            select i.customer_id, c.legal_name, c.owner_id, i.department, i.findings, i.confirmed_by, i.confirmed_at, i.note,
                   case when i.confirmed_at is not null then 'CONFIRMED'
                        when exists (select 1 from customer_change h where h.customer_id = i.customer_id and h.at > r.opened_at
                                     and h.kind in ('REVISED', 'VERIFIED', 'CONFIRMED')) then 'MENDED'
                        else 'OPEN' end as state
            from audit_item i join audit_round r using (quarter) join customer c on c.id = i.customer_id
            where i.quarter = ?""";

    private final Sql sql;
    private final Clock clock;

    AuditLists(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What became of an item. */
    @Schema(name = "AuditState")
    public enum State {
        OPEN,
        /** Looked at and found right. */
        CONFIRMED,
        /** Changed or verified since. */
        MENDED
    }

    /** A quarter's round. */
    @Schema(name = "AuditRound")
    public record Round(String quarter, Instant openedAt, LocalDate dueOn) {}

    /** One record to look at. */
    @Schema(
            name = "AuditItem",
            requiredProperties = {"customerId", "findings", "state"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID customerId,
            String legalName,
            String ownerId,
            String department,
            List<Finding> findings,
            State state,
            String confirmedBy,
            Instant confirmedAt,
            String note) {}

    /** How far a department is. */
    @Schema(name = "AuditTally")
    public record Tally(String department, long open, long confirmed, long mended) {}

    /** Newest first. */
    public List<Round> rounds() {
        return sql.query(
                "select quarter, opened_at, due_on from audit_round order by quarter desc",
                row -> new Round(row.getString(1), Sql.instant(row, "opened_at"), row.getObject(3, LocalDate.class)));
    }

    /** @param department,state null: any */
    public List<Item> items(Quarter quarter, String department, State state, UUID after, int limit) {
        String query =
                "select * from (" + ITEMS + " and i.customer_id > ? and (?::text is null or i.department = ?)) items"
                        + " where ?::text is null or state = ? order by customer_id limit ?";
        String wanted = state == null ? null : state.name();
        return items(query, quarter.toString(), after, department, department, wanted, wanted, limit);
    }

    /** Each department with what the caller sees of it, by name. */
    public List<Tally> tallies(Quarter quarter) {
        return sql.query(
                "select department,"
                        + " count(*) filter (where state = 'OPEN'), count(*) filter (where state = 'CONFIRMED'),"
                        + " count(*) filter (where state = 'MENDED') from (" + ITEMS + ") items group by 1 order by 1",
                row -> new Tally(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                quarter.toString());
    }

    /**
     * Says that the record was looked at and is right. Repeating it changes nothing.
     *
     * @throws Refusal 404 when the record is not on the list, or not one that the caller sees
     */
    @Transactional
    public Item confirm(Quarter quarter, UUID customerId, String note, String by) {
        sql.update(
                "update audit_item i set confirmed_by = ?, confirmed_at = ?, note = ?"
                        + " where quarter = ? and customer_id = ? and confirmed_at is null"
                        + " and exists (select 1 from customer c where c.id = i.customer_id)",
                by,
                clock.instant(),
                note,
                quarter.toString(),
                customerId);
        return items(ITEMS + " and i.customer_id = ?", quarter.toString(), customerId).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    private List<Item> items(String query, Object... values) {
        return sql.query(query, AuditLists::item, values);
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("customer_id", UUID.class),
                row.getString("legal_name"),
                row.getString("owner_id"),
                row.getString("department"),
                Arrays.stream((String[]) row.getArray("findings").getArray())
                        .map(Finding::valueOf)
                        .toList(),
                State.valueOf(row.getString("state")),
                row.getString("confirmed_by"),
                Sql.instant(row, "confirmed_at"),
                row.getString("note"));
    }
}
