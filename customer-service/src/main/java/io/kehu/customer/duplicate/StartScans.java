package io.kehu.customer.duplicate;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Starts a scan in each night that is set for it, whichever instance comes first. */
@ApplicationScoped
class StartScans {

    private final Scans scans;
    private final ScanConfig config;
    private final Clock clock;

    StartScans(Scans scans, ScanConfig config, Clock clock) {
        this.scans = scans;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "5s")
    void startWhenDue() {
        config.nights().due(clock.instant()).ifPresent(scans::startOnce);
    }
}
