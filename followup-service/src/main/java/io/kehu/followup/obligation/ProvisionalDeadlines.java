package io.kehu.followup.obligation;

import io.kehu.calendar.source.CalendarInForce;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Computes provisional deadlines again once the year that they reach is published: at the start of every instance, and from
 * time to time for a year that was put into the directory. What is overdue already stays so.
 */
@ApplicationScoped
class ProvisionalDeadlines {

    private static final UUID FIRST = new UUID(0, 0);

    private final CalendarInForce calendar;
    private final Claims claims;
    private final Announcements announcements;

    ProvisionalDeadlines(CalendarInForce calendar, Claims claims, Announcements announcements) {
        this.calendar = calendar;
        this.claims = claims;
        this.announcements = announcements;
    }

    @Scheduled(every = "${kehu.calendar.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        calendar.readAgain();
        calendar.get().publishedUntil().ifPresent(this::computeAgain);
    }

    private void computeAgain(LocalDate publishedUntil) {
        UUID after = FIRST;
        while (after != null) {
            after = computeBatch(publishedUntil, after);
        }
    }

    /** Returns the id of the last obligation it looked at; null when there was none. */
    private UUID computeBatch(LocalDate publishedUntil, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Claim> claimed = claims.provisional(publishedUntil, after);
            claimed.forEach(claim -> compute(claim.obligation(), claim.customer()));
            return claimed.isEmpty()
                    ? null
                    : claimed.get(claimed.size() - 1).obligation().id();
        });
    }

    private void compute(Obligation obligation, Customer customer) {
        obligation
                .origin()
                .deadline(calendar.deadlines())
                .map(Due::of)
                .filter(due -> !due.equals(obligation.due()))
                .ifPresent(due -> announcements.announce(customer, obligation.reschedule(due), Cause.TIME));
    }
}
