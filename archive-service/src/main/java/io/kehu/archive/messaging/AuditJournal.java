package io.kehu.archive.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.archive.audit.AuditTrail;
import io.kehu.archive.customer.KnownCustomer;
import io.kehu.archive.customer.KnownCustomers;
import io.kehu.messaging.EventJournal;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every event goes into the audit trail, and what it says of its customer's owner is remembered (ARC-5). */
@ApplicationScoped
class AuditJournal implements EventJournal {

    private final AuditTrail trail;
    private final KnownCustomers customers;

    AuditJournal(AuditTrail trail, KnownCustomers customers) {
        this.trail = trail;
        this.customers = customers;
    }

    @Override
    public void record(List<ReceivedEvent> events) {
        trail.append(events);
        customers.learn(events.stream()
                .map(event -> known(event.subject(), event.body()))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Tolerant to any body: the types of events to come are not known here. */
    static Optional<KnownCustomer> known(UUID subject, JsonNode body) {
        String ownerId = body.path("ownerId").textValue();
        String region = body.path("region").textValue();
        if (ownerId == null && region == null) {
            return Optional.empty();
        }
        long revision = body.path("revision").asLong();
        return Optional.of(new KnownCustomer(
                subject, revision, ownerId, region, body.path("number").textValue()));
    }
}
