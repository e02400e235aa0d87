package io.kehu.messaging.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code kehu_dead_letters}: how many messages wait for somebody to look at them. */
@ApplicationScoped
class DeadLetterMetrics {

    void register(@Observes StartupEvent event, MeterRegistry registry, DeadLetters letters) {
        Gauge.builder("kehu.dead.letters", letters::count)
                .description("Messages that could not be handled and are parked")
                .strongReference(true)
                .register(registry);
    }
}
