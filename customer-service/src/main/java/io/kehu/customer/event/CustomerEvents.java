package io.kehu.customer.event;

import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts events into the outbox of the running transaction. */
@ApplicationScoped
public class CustomerEvents {

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(CustomerEvent event) {
        outbox.append(new OutgoingEvent(
                event.getClass().getSimpleName(), event.subject().customerId(), event.actor(), event));
    }
}
