package io.kehu.messaging.outbox;

import io.kehu.web.database.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** {@code kehu_outbox_oldest_seconds}: for how long the oldest event has been waiting; 0 when none is. */
@ApplicationScoped
class OutboxMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, Sql sql, Clock clock) {
        Gauge.builder("kehu.outbox.oldest.seconds", () -> oldest(sql, clock))
                .description("Age of the oldest event that was not sent yet")
                .strongReference(true)
                .register(registry);
    }

    private static double oldest(Sql sql, Clock clock) {
        try {
            return sql
                    .query(
                            "select occurred_at from outbox order by seq limit 1",
                            row -> Sql.instant(row, "occurred_at"))
                    .stream()
                    .mapToDouble(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                    .findFirst()
                    .orElse(0);
        } catch (IllegalStateException e) {
            return Double.NaN;
        }
    }
}
