package io.kehu.messaging.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/** {@code kehu_outbox_oldest_seconds}: for how long the oldest event has been waiting; 0 when none is. */
@ApplicationScoped
class OutboxMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, DataSource database, Clock clock) {
        Gauge.builder("kehu.outbox.oldest.seconds", () -> oldest(database, clock))
                .description("Age of the oldest event that was not sent yet")
                .strongReference(true)
                .register(registry);
    }

    private static double oldest(DataSource database, Clock clock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select occurred_at from outbox order by seq limit 1")) {
            ResultSet row = select.executeQuery();
            return row.next()
                    ? Duration.between(row.getTimestamp(1).toInstant(), clock.instant())
                                    .toMillis()
                            / 1000.0
                    : 0;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
