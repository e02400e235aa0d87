package io.kehu.followup.obligation;

import io.kehu.followup.event.Announcement;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Finds what has become overdue. Runs in every instance; each obligation is marked once, in the transaction that announces it.
 * After an outage it takes batch upon batch until nothing is left.
 */
@ApplicationScoped
class OverdueSweep {

    private final Claims claims;
    private final Announcements announcements;
    private final Clock clock;
    private final Counter marked;

    OverdueSweep(Claims claims, Announcements announcements, Clock clock, MeterRegistry metrics) {
        this.claims = claims;
        this.announcements = announcements;
        this.clock = clock;
        this.marked = Counter.builder("kehu.followup.overdue")
                .description("Obligations that were found overdue")
                .register(metrics);
    }

    @Scheduled(every = "${kehu.followup.overdue-sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int taken;
        do {
            taken = QuarkusTransaction.requiringNew().call(this::markBatch);
            marked.increment(taken);
        } while (taken > 0);
    }

    private int markBatch() {
        Instant now = clock.instant();
        List<Announcement> overdue = claims.overdue(now).stream()
                .map(claim ->
                        new Announcement(claim.customer(), claim.obligation().fallOverdue(now)))
                .toList();
        announcements.announce(overdue, Cause.TIME);
        return overdue.size();
    }
}
