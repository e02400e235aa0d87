package io.kehu.classification.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The files of customers whose cooperation has ended. */
@ApplicationScoped
public class CustomerFiles {

    private final Assessments assessments;
    private final LabelHistory history;

    CustomerFiles(Assessments assessments, LabelHistory history) {
        this.assessments = assessments;
        this.history = history;
    }

    /** Empty until the end of the cooperation has arrived here, and after the archiving. */
    public Optional<CustomerFile> settled(UUID customerId) {
        return assessments
                .findByIdOptional(customerId)
                .filter(Assessment::isSettled)
                .map(customer -> new CustomerFile(
                        customerId,
                        customer.number(),
                        customer.facts(),
                        customer.standard(),
                        customer.decisions(),
                        customer.classifiedAt(),
                        history.of(customerId)));
    }
}
