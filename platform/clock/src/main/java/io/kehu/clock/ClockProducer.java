package io.kehu.clock;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
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

    /** Early: what others do at the start shall see the right time. */
    void start(@Observes @Priority(1) StartupEvent event, ClockConfig config, MovableClock clock) {
        requireAllowed(config.movable() || !config.ahead().isZero(), ConfigUtils.getProfiles());
        clock.advance(config.ahead());
    }

    static void requireAllowed(boolean moves, List<String> profiles) {
        if (moves && profiles.stream().noneMatch(MOVABLE_IN::contains)) {
            throw new IllegalStateException(
                    "A clock that moves is only allowed in the profiles " + MOVABLE_IN + ", but this service runs as "
                            + profiles + ". Remove the settings kehu.clock.movable and kehu.clock.ahead.");
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
