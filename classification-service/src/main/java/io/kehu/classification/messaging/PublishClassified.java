package io.kehu.classification.messaging;

import io.kehu.classification.assessment.CustomerClassified;
import io.kehu.classification.assessment.CustomersClassified;
import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts every result into the outbox, in the transaction that stores it. */
@ApplicationScoped
class PublishClassified {

    private final Outbox outbox;

    PublishClassified(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(@Observes CustomersClassified classified) {
        outbox.append(classified.all().stream().map(PublishClassified::event).toList());
    }

    private static OutgoingEvent event(CustomerClassified classified) {
        return new OutgoingEvent(
                CustomerClassifiedV1.TYPE,
                classified.customerId(),
                OutgoingEvent.SYSTEM,
                CustomerClassifiedV1.of(classified),
                classified.correlationId());
    }
}
