package io.kehu.customer.imports;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.job.Job;
import io.kehu.customer.job.JobStatus;
import io.kehu.customer.job.Jobs;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Imports as people order them and look at them: their own; who sees all customers sees all imports. */
@ApplicationScoped
@Transactional
public class Imports {

    private final StoredImports stored;
    private final ImportFiles files;
    private final ImportedRows rows;
    private final Jobs jobs;
    private final Clock clock;

    Imports(StoredImports stored, ImportFiles files, ImportedRows rows, Jobs jobs, Clock clock) {
        this.stored = stored;
        this.files = files;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** An import with the jobs that work on it; {@code approval} may be null. */
    public record Standing(CustomerImport of, ImportOrder order, ImportState state, Job job, Job approval) {}

    public Standing open(ImportOrder order, Path file, long bytes, String mediaType) {
        Job job = jobs.open(
                ImportOrder.KIND, ImportHandler.json(order), order.by().id());
        stored.add(job.id(), order.by().id(), clock.instant(), mediaType, bytes);
        files.store(job.id(), file);
        return get(job.id(), order.by());
    }

    /** @throws Refusal 404 when there is none, or somebody else's */
    public Standing get(UUID id, Caller caller) {
        return stored.find(id)
                .filter(found -> seesAll(caller) || found.createdBy().equals(caller.id()))
                .map(this::standing)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }

    public List<Standing> list(Caller caller, UUID before, int limit) {
        return stored.list(seesAll(caller) ? null : caller.id(), before, limit).stream()
                .map(this::standing)
                .toList();
    }

    public List<RowOutcome> rows(UUID id, RowOutcome.Outcome outcome, long after, int limit, Caller caller) {
        return rows.list(get(id, caller).of().id(), outcome, after, limit);
    }

    /** Stops before the next chunk; what was stored stays. */
    public Standing cancel(UUID id, Caller caller) {
        Standing standing = get(id, caller);
        if (!jobs.cancel(id)) {
            throw Refusal.of(
                    CustomerProblem.WRONG_STATE,
                    standing.job().status(),
                    List.of(JobStatus.WAITING, JobStatus.RUNNING));
        }
        return get(id, caller);
    }

    /**
     * Has everything approved that was imported and submitted; once more only where something waits that did not then.
     *
     * @throws Refusal 403 for who imported it (VER-3), 409 while it or its approval is under way, or when nothing waits for it
     */
    public Standing approve(UUID id, Caller caller) {
        stored.hold(id);
        Standing standing = get(id, caller);
        if (standing.of().createdBy().equals(caller.id())) {
            throw Refusal.of(CustomerProblem.OWN_ENTRY);
        }
        if (!standing.job().status().isOver()) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, standing.job().status(), List.of(JobStatus.FINISHED));
        }
        if (standing.approval() != null && !standing.approval().status().isOver()) {
            throw Refusal.of(
                    CustomerProblem.APPROVAL_UNDER_WAY, standing.approval().createdBy());
        }
        if (rows.submitted(id, 0, 1).isEmpty()) {
            throw Refusal.of(CustomerProblem.NOTHING_TO_APPROVE);
        }
        Job approval = jobs.open(
                ApproveImported.KIND, ImportHandler.json(new ApproveImported.Order(id, caller.id())), caller.id());
        stored.approvedBy(id, approval.id());
        return get(id, caller);
    }

    private Standing standing(CustomerImport of) {
        Job job = jobs.find(of.id()).orElseThrow();
        Job approval =
                of.approvalId() == null ? null : jobs.find(of.approvalId()).orElseThrow();
        return new Standing(of, ImportHandler.order(job), ImportHandler.state(job), job, approval);
    }

    private static boolean seesAll(Caller caller) {
        return caller.scope() == DataScope.ALL;
    }
}
