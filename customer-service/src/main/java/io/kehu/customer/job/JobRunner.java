package io.kehu.customer.job;

import io.kehu.web.database.SqlFailures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Works on what waits, in every instance: takes a job's row, does one chunk, keeps the progress and lets the row go, all in one
 * transaction. Two instances share the jobs between them; a killed one leaves nothing half done.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int CHUNK_SECONDS = 300;
    private static final String UNEXPECTED = "unexpected";

    private final Jobs jobs;
    private final JobHandlers handlers;
    private final Clock clock;

    /** What this instance has worked on and was not over yet when it looked last. */
    private final Map<UUID, Job> begun = new ConcurrentHashMap<>();

    /** Whether it was said already that the jobs are out of reach. */
    private final AtomicBoolean outage = new AtomicBoolean();

    JobRunner(Jobs jobs, JobHandlers handlers, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        boolean worked;
        do { // Until nothing waits: the next look is a second away.
            worked = workedOnOne();
            letGo();
        } while (worked);
    }

    /** A job that was begun here can be cancelled or brought to its end in any instance. */
    private void letGo() {
        for (Job job : begun.values()) {
            if (!outage.get() && isOver(job.id())) {
                begun.remove(job.id());
                handlers.of(job).ifPresent(handler -> handler.over(job));
            }
        }
    }

    private boolean isOver(UUID id) {
        return answered(() -> QuarkusTransaction.requiringNew()
                .call(() -> jobs.find(id).map(job -> job.status().isOver()).orElse(true)));
    }

    private boolean workedOnOne() {
        Attempt attempt = new Attempt();
        return answered(() -> workedOnOne(attempt));
    }

    private boolean workedOnOne(Attempt attempt) {
        try {
            return QuarkusTransaction.requiringNew().timeout(CHUNK_SECONDS).call(() -> chunk(attempt));
        } catch (RuntimeException e) {
            if (attempt.job == null) {
                throw e;
            }
            putOff(attempt.job, e);
            return true;
        }
    }

    /** False also while the database does not answer, which is said once. */
    private boolean answered(BooleanSupplier question) {
        try {
            boolean answer = question.getAsBoolean();
            outage.set(false);
            return answer;
        } catch (RuntimeException e) {
            if (outage.compareAndSet(false, true)) {
                LOG.warnf(
                        "Jobs wait, for they cannot be looked at: %s",
                        SqlFailures.root(e).getMessage());
            }
            return false;
        }
    }

    private boolean chunk(Attempt attempt) {
        Optional<Job> waiting = jobs.claim();
        waiting.ifPresent(job -> {
            attempt.job = job;
            begun.put(job.id(), job);
            jobs.keep(job.id(), handlers.of(job).orElseThrow().chunk(job));
        });
        return waiting.isPresent();
    }

    private void putOff(Job job, RuntimeException failure) {
        boolean hopeless = failure instanceof JobFault;
        String fault = failure instanceof JobFault known ? known.code() : UNEXPECTED;
        if (!hopeless) {
            LOG.errorf(failure, "A chunk of job %s (%s) failed", job.id(), job.kind());
        }
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.putOff(
                        job.id(), hopeless ? 1 : ATTEMPTS, clock.instant().plus(FIRST_PAUSE), fault));
    }

    /** What was at work when something went wrong. */
    private static final class Attempt {
        private Job job;
    }
}
