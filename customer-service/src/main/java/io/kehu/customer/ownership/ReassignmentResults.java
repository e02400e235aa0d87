package io.kehu.customer.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code reassignment_result}: read by who gave the order and by data administrators, forgotten after a while. */
@ApplicationScoped
public class ReassignmentResults {

    private final DataSource database;

    ReassignmentResults(DataSource database) {
        this.database = database;
    }

    /** Needs the transaction that moves the customers. */
    void append(UUID jobId, String requestedBy, List<ReassignmentResult> results) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into reassignment_result"
                        + " (job_id, customer_id, requested_by, outcome, reason, previous_owner_id, owner_id, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ReassignmentResult result : results) {
                insert.setObject(1, jobId);
                insert.setObject(2, result.customerId());
                insert.setString(3, requestedBy);
                insert.setString(4, result.outcome().name());
                insert.setString(
                        5, result.reason() == null ? null : result.reason().name());
                insert.setString(6, result.previousOwnerId());
                insert.setString(7, result.ownerId());
                insert.setTimestamp(8, Timestamp.from(result.decidedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The results were not noted", e);
        }
    }

    /**
     * By customer id.
     *
     * @param outcome null for all
     * @param after where the page before ended; null for the first
     */
    public List<ReassignmentResult> list(UUID jobId, ReassignmentResult.Outcome outcome, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select customer_id, outcome, reason, previous_owner_id, owner_id, decided_at"
                                + " from reassignment_result where job_id = ? and customer_id > ?"
                                + (outcome == null ? "" : " and outcome = ?")
                                + " order by customer_id limit " + limit)) {
            select.setObject(1, jobId);
            select.setObject(2, after == null ? new UUID(0, 0) : after);
            if (outcome != null) {
                select.setString(3, outcome.name());
            }
            ResultSet row = select.executeQuery();
            List<ReassignmentResult> results = new ArrayList<>();
            while (row.next()) {
                results.add(result(row));
            }
            return results;
        } catch (SQLException e) {
            throw new IllegalStateException("The results cannot be read", e);
        }
    }

    private static ReassignmentResult result(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new ReassignmentResult(
                row.getObject("customer_id", UUID.class),
                ReassignmentResult.Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : RefusedBecause.valueOf(reason),
                row.getString("previous_owner_id"),
                row.getString("owner_id"),
                row.getTimestamp("decided_at").toInstant());
    }

    void forget(Instant before) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from reassignment_result where decided_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(before));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old results were not forgotten", e);
        }
    }
}
