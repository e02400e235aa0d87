package io.kehu.followup.obligation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how many obligations are open: counted once in a while, not at each scrape. */
@ApplicationScoped
class OpenObligationsGauge {

    private final Obligations obligations;
    private final AtomicLong open = new AtomicLong();

    OpenObligationsGauge(Obligations obligations, MeterRegistry metrics) {
        this.obligations = obligations;
        Gauge.builder("kehu.followup.obligations.open", open, AtomicLong::get)
                .description("Obligations that are open, as last counted")
                .register(metrics);
    }

    @Scheduled(every = "1m")
    void count() {
        open.set(QuarkusTransaction.requiringNew().call(() -> obligations.count("status", ObligationStatus.OPEN)));
    }
}
