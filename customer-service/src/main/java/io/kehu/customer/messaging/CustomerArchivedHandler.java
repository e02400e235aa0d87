package io.kehu.customer.messaging;

import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Reduces the record and those that went up in it to stubs, and their history to nothing, once the archive holds the whole file. */
@ApplicationScoped
class CustomerArchivedHandler implements EventHandler {

    private final Customers customers;
    private final ChangeLog changes;

    CustomerArchivedHandler(Customers customers, ChangeLog changes) {
        this.customers = customers;
        this.changes = changes;
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerArchived");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            Customer customer = customers.get(event.subject());
            customers.mergedIn(customer).forEach(this::reduce);
            reduce(customer);
        }
    }

    private void reduce(Customer customer) {
        customer.archived();
        changes.forget(customer.id());
    }
}
