package io.kehu.customer.record;

import io.kehu.customer.change.Change;
import io.kehu.customer.duplicate.Newcomer;
import io.kehu.customer.event.CustomerEvent;
import java.util.List;
import java.util.UUID;

/** A new record with all that is stored beside it, before it is stored: nothing of it changes any more. */
public final class ReadyRecord {

    private final Customer customer;
    private final List<Change> changes;
    private final List<CustomerEvent> events;
    private final String[] columns;

    ReadyRecord(Customer customer, List<Change> changes, List<CustomerEvent> events) {
        this.customer = customer;
        this.columns = CustomerColumns.texts(customer);
        this.changes = List.copyOf(changes);
        this.events = List.copyOf(events);
    }

    public UUID id() {
        return customer.id();
    }

    public Newcomer newcomer() {
        return customer.newcomer();
    }

    /** As its table has it, in the order of {@link CustomerColumns#ALL}. */
    String[] columns() {
        return columns;
    }

    Customer customer() {
        return customer;
    }

    List<Change> changes() {
        return changes;
    }

    List<CustomerEvent> events() {
        return events;
    }
}
