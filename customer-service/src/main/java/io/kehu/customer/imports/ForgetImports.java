package io.kehu.customer.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Lets files and outcomes go when their time is over; which row became which customer stays known. */
@ApplicationScoped
class ForgetImports {

    private final StoredImports imports;
    private final ImportConfig config;
    private final Clock clock;

    ForgetImports(StoredImports imports, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        while (QuarkusTransaction.requiringNew()
                .call(() -> imports.forgetOne(clock.instant().minus(config.keep())))) {
            // One in a transaction: a file may be large.
        }
    }
}
