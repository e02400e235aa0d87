package io.kehu.archive.archiving;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** {@code kehu_archivings{state}}: how many are under way, and how many of them are stuck. */
@ApplicationScoped
class ArchivingMetrics {

    /** Those that are done are not counted: they only get more, and counting them would take ever longer. */
    private static final List<ArchivingState> COUNTED = List.of(ArchivingState.GATHERING, ArchivingState.STUCK);

    void register(@Observes StartupEvent event, MeterRegistry registry, DataSource database) {
        for (ArchivingState state : COUNTED) {
            Gauge.builder("kehu.archivings", () -> count(database, state))
                    .description("Archivings under way, by state")
                    .tag("state", state.name())
                    .strongReference(true)
                    .register(registry);
        }
    }

    private static double count(DataSource database, ArchivingState state) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select count(*) from archiving where state = ? and next_try_at is not null")) {
            select.setString(1, state.name());
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
