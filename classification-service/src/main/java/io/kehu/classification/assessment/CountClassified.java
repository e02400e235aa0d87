package io.kehu.classification.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** {@code kehu_customers_classified_total}: results that were stored, by dimension that changed. */
@ApplicationScoped
class CountClassified {

    private final MeterRegistry metrics;

    CountClassified(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CustomersClassified classified) {
        for (CustomerClassified customer : classified.all()) {
            customer.changed().forEach(dimension -> metrics.counter("kehu.customers.classified", "dimension", dimension)
                    .increment());
        }
    }
}
