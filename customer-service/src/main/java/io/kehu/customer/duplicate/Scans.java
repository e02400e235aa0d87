package io.kehu.customer.duplicate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobStatus;
import io.kehu.customer.job.Jobs;
import io.kehu.messaging.OutgoingEvent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Scans for twins, whoever has asked for them, and the table {@code duplicate_scan_night}. */
@ApplicationScoped
@Transactional
public class Scans {

    private static final String MOVE_ON =
            "insert into duplicate_scan_night as night (planned_at) values (?) on conflict (single) do update"
                    + " set planned_at = excluded.planned_at where night.planned_at < excluded.planned_at";

    private final DataSource database;
    private final Jobs jobs;

    Scans(DataSource database, Jobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    public Job start(String by) {
        return jobs.open(ScanForTwins.KIND, JsonNodeFactory.instance.objectNode(), by);
    }

    /** Starts the scan of a night, unless that was done already, here or elsewhere. */
    void startOnce(Instant night) {
        try (Connection connection = database.getConnection();
                PreparedStatement move = connection.prepareStatement(MOVE_ON)) {
            move.setTimestamp(1, Timestamp.from(night));
            if (move.executeUpdate() == 1) {
                start(OutgoingEvent.SYSTEM);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The night's scan was not started", e);
        }
    }

    /** @throws Refusal 404 when there is none */
    public Job get(UUID id) {
        return jobs.find(id)
                .filter(job -> job.kind().equals(ScanForTwins.KIND))
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    /** Newest first, older than the given one. */
    public List<Job> list(UUID before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id from job where kind = ? and id < ? order by id desc limit ?")) {
            select.setString(1, ScanForTwins.KIND);
            select.setObject(2, before);
            select.setInt(3, limit);
            ResultSet row = select.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids.stream().map(jobs::find).flatMap(Optional::stream).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The scans cannot be read", e);
        }
    }

    /**
     * Stops before the next chunk; pairs that were found stay.
     *
     * @throws Refusal 409 when it is over already
     */
    public Job cancel(UUID id) {
        Job scan = get(id);
        if (!jobs.cancel(id)) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, scan.status(), List.of(JobStatus.WAITING, JobStatus.RUNNING));
        }
        return get(id);
    }
}
