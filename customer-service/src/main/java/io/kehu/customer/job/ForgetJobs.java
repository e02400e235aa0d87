package io.kehu.customer.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets jobs go that have been over for long enough; what waits or is at work stays, however old it is. */
@ApplicationScoped
class ForgetJobs {

    private final Jobs jobs;
    private final JobHandlers handlers;
    private final Settings settings;
    private final Clock clock;

    ForgetJobs(Jobs jobs, JobHandlers handlers, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.settings = settings;
        this.clock = clock;
    }

    /** How long jobs are kept. */
    @ConfigMapping(prefix = "kehu.customer.jobs")
    interface Settings {

        /** So long after its end a job can be looked at. */
        @WithDefault("P90D")
        Duration keep();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (QuarkusTransaction.requiringNew().call(this::forgetOne)) {
            // One in a transaction: much may hang on it.
        }
    }

    private boolean forgetOne() {
        Optional<Job> over = jobs.forget(clock.instant().minus(settings.keep()));
        over.ifPresent(job -> handlers.of(job).ifPresent(handler -> handler.forget(job)));
        return over.isPresent();
    }
}
