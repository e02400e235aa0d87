package io.kehu.customer.ownership;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes results past their time. Runs in every instance; deleting the same rows twice is harmless. */
@ApplicationScoped
class ForgetOldResults {

    private final ReassignmentResults results;
    private final ReassignmentConfig config;
    private final Clock clock;

    ForgetOldResults(ReassignmentResults results, ReassignmentConfig config, Clock clock) {
        this.results = results;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void sweep() {
        results.forget(clock.instant().minus(config.keepResults()));
    }
}
