package io.kehu.customer.messaging;

import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Reduces the record to a stub once the archive holds the whole file. */
@ApplicationScoped
class CustomerArchivedHandler implements EventHandler {

    private final Customers customers;

    CustomerArchivedHandler(Customers customers) {
        this.customers = customers;
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerArchived");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        events.stream().map(event -> customers.get(event.subject())).forEach(Customer::archived);
    }
}
