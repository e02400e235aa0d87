package io.kehu.customer.ownership;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table {@code reassignment_result}: read by who gave the order and by data administrators, forgotten after a while. */
@ApplicationScoped
public class ReassignmentResults {

    private static final String SELECT = "select customer_id, outcome, reason, previous_owner_id, owner_id, decided_at"
            + " from reassignment_result where job_id = ? and customer_id > ?";
    private static final String IN_ORDER = " order by customer_id limit ?";

    private final Sql sql;

    ReassignmentResults(Sql sql) {
        this.sql = sql;
    }

    /** Needs the transaction that moves the customers. */
    void append(UUID jobId, String requestedBy, List<ReassignmentResult> results) {
        sql.updateAll(
                "insert into reassignment_result"
                        + " (job_id, customer_id, requested_by, outcome, reason, previous_owner_id, owner_id, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                results.stream()
                        .map(result -> new Object[] {
                            jobId,
                            result.customerId(),
                            requestedBy,
                            result.outcome().name(),
                            result.reason() == null ? null : result.reason().name(),
                            result.previousOwnerId(),
                            result.ownerId(),
                            result.decidedAt()
                        })
                        .toList());
    }

    /**
     * By customer id.
     *
     * @param outcome null for all
     * @param after where the page before ended; null for the first
     */
    public List<ReassignmentResult> list(UUID jobId, ReassignmentResult.Outcome outcome, UUID after, int limit) {
        UUID place = after == null ? new UUID(0, 0) : after;
        return outcome == null
                ? sql.query(SELECT + IN_ORDER, ReassignmentResults::result, jobId, place, limit)
                : sql.query(
                        SELECT + " and outcome = ?" + IN_ORDER,
                        ReassignmentResults::result,
                        jobId,
                        place,
                        outcome.name(),
                        limit);
    }

    private static ReassignmentResult result(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new ReassignmentResult(
                row.getObject("customer_id", UUID.class),
                ReassignmentResult.Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : RefusedBecause.valueOf(reason),
                row.getString("previous_owner_id"),
                row.getString("owner_id"),
                Sql.instant(row, "decided_at"));
    }

    void forget(Instant before) {
        sql.update("delete from reassignment_result where decided_at < ?", before);
    }
}
