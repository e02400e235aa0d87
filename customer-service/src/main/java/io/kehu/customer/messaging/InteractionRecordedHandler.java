package io.kehu.customer.messaging;

import io.kehu.customer.record.Customers;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Shows the last follow-up on the record (FUP-8). */
@ApplicationScoped
class InteractionRecordedHandler implements EventHandler {

    private final Customers customers;

    InteractionRecordedHandler(Customers customers) {
        this.customers = customers;
    }

    /** What this service reads of the follow-up service's event. */
    record InteractionRecorded(Instant occurredAt) {}

    @Override
    public Set<String> types() {
        return Set.of("InteractionRecorded");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            customers
                    .get(event.subject())
                    .interacted(event.data(InteractionRecorded.class).occurredAt());
        }
    }
}
