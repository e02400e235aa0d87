package io.kehu.customer.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;

/**
 * Brings the lists to what the release ships, on the first start and after every release that ships something else. What
 * administrators changed or added stays; a shipped entry that the release has no more is retired.
 */
@ApplicationScoped
class LoadShippedEntries {

    private final StoredEntries stored;

    LoadShippedEntries(StoredEntries stored) {
        this.stored = stored;
    }

    /** Before the first request and the first event. */
    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        load();
    }

    void load() {
        QuarkusTransaction.requiringNew().run(() -> {
            stored.lockShipping();
            for (ReferenceList list : ReferenceList.values()) {
                ShippedEntries shipped = ShippedEntries.of(list);
                if (!stored.shipped(list).equals(Optional.of(shipped.digest()))) {
                    stored.ship(list, shipped.entries(), shipped.digest());
                }
            }
        });
    }
}
