package io.kehu.customer.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Map<String, JobHandler> handlers;
    private final Clock clock;

    JobRunner(Jobs jobs, @All List<JobHandler> handlers, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (workedOnOne()) {
            // Until nothing waits: the next look is a second away.
        }
    }

    private boolean workedOnOne() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew().timeout(CHUNK_SECONDS).call(() -> chunk(attempt));
        } catch (RuntimeException e) {
            if (attempt.job == null) {
                LOG.warn("Jobs cannot be looked at", e);
                return false;
            }
            putOff(attempt.job, e);
            return true;
        }
    }

    private boolean chunk(Attempt attempt) {
        Optional<Job> waiting = jobs.claim();
        waiting.ifPresent(job -> {
            attempt.job = job;
            JobHandler handler = handlers.get(job.kind());
            JobHandler.Progress progress = handler.chunk(job);
            jobs.keep(job.id(), progress);
            if (progress.finished()) {
                handler.over(job);
            }
        });
        return waiting.isPresent();
    }

    private void putOff(Job job, RuntimeException failure) {
        boolean hopeless = failure instanceof JobFault;
        String fault = failure instanceof JobFault known ? known.code() : UNEXPECTED;
        if (!hopeless) {
            LOG.errorf(failure, "A chunk of job %s (%s) failed", job.id(), job.kind());
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (jobs.putOff(job.id(), hopeless ? 1 : ATTEMPTS, clock.instant().plus(FIRST_PAUSE), fault)) {
                handlers.get(job.kind()).over(job);
            }
        });
    }

    /** What was at work when something went wrong. */
    private static final class Attempt {
        private Job job;
    }
}
