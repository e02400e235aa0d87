package io.kehu.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Makes the one clock, and refuses to start a production service with a clock that can be moved. */
@ApplicationScoped
class ClockProducer {

    private static final Set<String> MOVABLE_IN = Set.of("local", "test", "dev");

    void refuseMovableInProduction(@Observes io.quarkus.runtime.StartupEvent event, ClockConfig config) {
        List<String> profiles = ConfigUtils.getProfiles();
        if (config.movable() && profiles.stream().noneMatch(MOVABLE_IN::contains)) {
            throw new IllegalStateException("kehu.clock.movable=true is only allowed in the profiles " + MOVABLE_IN
                    + ", but this service runs as " + profiles + ". Remove the setting (KEHU_CLOCK_MOVABLE).");
        }
    }

    @Produces
    @Singleton
    MovableClock movableClock() {
        return new MovableClock(Clock.systemUTC());
    }

    @Produces
    @Singleton
    @DefaultBean
    Clock clock(MovableClock clock) {
        return clock.withZone(clock.getZone());
    }
}
