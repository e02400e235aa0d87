package io.kehu.followup.messaging;

import io.kehu.followup.directory.Customers;
import io.kehu.followup.file.ReduceToStub;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Hears from archive-service that it has a customer's file. */
@ApplicationScoped
class ArchiveHandler implements EventHandler {

    private final Customers customers;
    private final ReduceToStub reduce;

    ArchiveHandler(Customers customers, ReduceToStub reduce) {
        this.customers = customers;
        this.reduce = reduce;
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerArchived");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        customers.lockAll(events.stream().map(ReceivedEvent::subject).toList());
        for (ReceivedEvent event : events) {
            CustomerArchivedV1 archived = event.data(CustomerArchivedV1.class);
            customers
                    .lock(archived.customerId())
                    .ifPresent(customer ->
                            reduce.reduce(customer, archived.digest(), archived.archivedAt(), archived.retainUntil()));
        }
    }
}
