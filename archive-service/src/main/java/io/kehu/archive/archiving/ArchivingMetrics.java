package io.kehu.archive.archiving;

import io.kehu.web.database.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** {@code kehu_archivings{state}}: how many are under way, and how many of them are stuck. */
@ApplicationScoped
class ArchivingMetrics {

    /** Those that are done are not counted: they only get more, and counting them would take ever longer. */
    private static final List<ArchivingState> COUNTED = List.of(ArchivingState.GATHERING, ArchivingState.STUCK);

    void register(@Observes StartupEvent event, MeterRegistry registry, Sql sql) {
        for (ArchivingState state : COUNTED) {
            Gauge.builder("kehu.archivings", () -> count(sql, state))
                    .description("Archivings under way, by state")
                    .tag("state", state.name())
                    .strongReference(true)
                    .register(registry);
        }
    }

    private static double count(Sql sql, ArchivingState state) {
        try {
            return sql.query(
                            "select count(*) from archiving where state = ? and next_try_at is not null",
                            row -> row.getLong(1),
                            state.name())
                    .get(0);
        } catch (IllegalStateException e) {
            return Double.NaN;
        }
    }
}
