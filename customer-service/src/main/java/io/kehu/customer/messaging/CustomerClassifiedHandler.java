package io.kehu.customer.messaging;

import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Merger;
import io.kehu.customer.record.Standing;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes number and labels on the record. */
@ApplicationScoped
class CustomerClassifiedHandler implements EventHandler {

    private final Customers customers;

    CustomerClassifiedHandler(Customers customers) {
        this.customers = customers;
    }

    /** What this service reads of classification's event. */
    record CustomerClassified(String number, List<Dimension> dimensions, Instant classifiedAt) {

        record Dimension(String dimension, String code, Label label) {}

        record Label(String zh, String en) {}

        Standing standing() {
            return new Standing(
                    number,
                    dimensions.stream()
                            .collect(Collectors.toMap(
                                    Dimension::dimension,
                                    d -> new Standing.Label(
                                            d.code(), d.label().zh(), d.label().en()))),
                    classifiedAt);
        }
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerClassified");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            Standing standing = event.data(CustomerClassified.class).standing();
            Customer customer = customers.lock(event.subject());
            customer.classified(standing);
            tellSurvivors(customer, standing.number());
        }
    }

    /** A number may come after its record has gone up in another, and that one in a third. */
    private void tellSurvivors(Customer customer, String number) {
        Optional<Merger> merger = customer.merger();
        while (merger.isPresent()) {
            Customer survivor = customers.lock(merger.get().into());
            survivor.alsoKnownAs(number);
            merger = survivor.merger();
        }
    }
}
