package io.kehu.customer.ownership;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobStatus;
import io.kehu.customer.job.Jobs;
import io.kehu.customer.record.StoredJson;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Orders to move many customers: given, watched, stopped. */
@ApplicationScoped
public class Reassignments {

    private final Jobs jobs;

    Reassignments(Jobs jobs) {
        this.jobs = jobs;
    }

    /** @throws Refusal 403 when a region is named that the caller is not responsible for */
    @Transactional
    public Job open(ReassignmentOrder order) {
        Territory territory = Territory.of(order.by());
        boolean foreign = order.targets().stream()
                .anyMatch(target -> target.region() != null && !territory.includes(target.region()));
        if (foreign) {
            throw Refusal.of(CustomerProblem.FOREIGN_OWNERSHIP);
        }
        return jobs.open(
                ReassignmentJob.KIND,
                StoredJson.MAPPER.valueToTree(order),
                order.by().id());
    }

    /** @throws Refusal 404 when there is none, or another person's: only who sees every record sees every order */
    @Transactional
    public Job get(UUID id, Caller caller) {
        return jobs.find(id)
                .filter(job -> job.kind().equals(ReassignmentJob.KIND))
                .filter(job ->
                        caller.scope() == DataScope.ALL || job.createdBy().equals(caller.id()))
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    /**
     * Stops it; what was moved stays moved.
     *
     * @throws Refusal 404, or 409 when it is over
     */
    @Transactional
    public Job cancel(UUID id, Caller caller) {
        get(id, caller);
        boolean cancelled = jobs.cancel(id);
        Job job = get(id, caller);
        if (!cancelled) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, job.status(), List.of(JobStatus.WAITING, JobStatus.RUNNING));
        }
        return job;
    }
}
