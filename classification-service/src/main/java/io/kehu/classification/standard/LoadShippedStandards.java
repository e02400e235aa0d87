package io.kehu.classification.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;

/**
 * Stores the shipped standards as published versions when the service starts on a database that lacks them. A version that
 * is there stays as it is; a better preset is a new version.
 */
@ApplicationScoped
class LoadShippedStandards {

    /** Lines up instances that start at the same time; held until the transaction ends. */
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('shipped-standards'))";

    private final Standards standards;
    private final Clock clock;

    LoadShippedStandards(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    /** Before the first event is taken in: there is no label without a standard. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        load();
    }

    void load() {
        QuarkusTransaction.requiringNew().run(() -> {
            standards.getEntityManager().createNativeQuery(ONE_AT_A_TIME).getResultList();
            ShippedStandards.all().stream()
                    .filter(standard -> standards.findById(standard.id()) == null)
                    .forEach(this::publish);
        });
    }

    private void publish(Standard standard) {
        StandardEdition edition = StandardEdition.draft(standard);
        edition.publish(clock.instant());
        standards.persist(edition);
    }
}
