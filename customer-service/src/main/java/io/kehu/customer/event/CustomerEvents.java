package io.kehu.customer.event;

import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts events into the outbox of the running transaction. */
@ApplicationScoped
public class CustomerEvents {

    private final Outbox outbox;

    CustomerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the order given. */
    public void publish(List<CustomerEvent> events) {
        if (!events.isEmpty()) {
            outbox.append(events.stream().map(CustomerEvents::outgoing).toList());
        }
    }

    private static OutgoingEvent outgoing(CustomerEvent event) {
        return new OutgoingEvent(
                event.getClass().getSimpleName(), event.subject().customerId(), event.actor(), event);
    }
}
