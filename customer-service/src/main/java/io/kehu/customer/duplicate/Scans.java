package io.kehu.customer.duplicate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobStatus;
import io.kehu.customer.job.Jobs;
import io.kehu.messaging.OutgoingEvent;
import io.kehu.web.database.Sql;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Scans for twins, whoever has asked for them, and the table {@code duplicate_scan_night}. */
@ApplicationScoped
@Transactional
public class Scans {

    private static final String MOVE_ON =
            "insert into duplicate_scan_night as night (planned_at) values (?) on conflict (single) do update"
                    + " set planned_at = excluded.planned_at where night.planned_at < excluded.planned_at";

    private final Sql sql;
    private final Jobs jobs;

    Scans(Sql sql, Jobs jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    public Job start(String by) {
        return jobs.open(ScanForTwins.KIND, JsonNodeFactory.instance.objectNode(), by);
    }

    /** Starts the scan of a night, unless that was done already, here or elsewhere. */
    void startOnce(Instant night) {
        if (sql.update(MOVE_ON, night) == 1) {
            start(OutgoingEvent.SYSTEM);
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
        return jobs.of(ScanForTwins.KIND, before, limit);
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
