package io.kehu.customer.approval;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.completeness.Missing;
import io.kehu.customer.completeness.RequiredToSubmit;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The steps of approval. Each locks the record, checks its rule, changes it and publishes the fact, or does nothing. */
@ApplicationScoped
public class Approval {

    private final Customers customers;
    private final CustomerEvents events;
    private final Clock clock;

    Approval(Customers customers, CustomerEvents events, Clock clock) {
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal 422 with everything that is missing (CAP-3) */
    @Transactional
    public Customer submit(UUID id, String ifMatch, String by) {
        return step(id, ifMatch, customer -> {
            List<Missing> missing = RequiredToSubmit.missing(customer.details(), customer.contacts());
            if (!missing.isEmpty()) {
                throw Refusal.of(CustomerProblem.INCOMPLETE)
                        .with(missing.stream()
                                .map(m -> FieldProblem.of(m.field(), m.kind().code()))
                                .toList());
            }
            return customer.submit(by, clock.instant());
        });
    }

    /** @throws Refusal 403 when the caller entered or submitted the record */
    @Transactional
    public Customer approve(UUID id, String ifMatch, String by) {
        return step(id, ifMatch, customer -> {
            requireSomebodyElse(customer, by);
            return customer.approve(by, clock.instant());
        });
    }

    /** @throws Refusal 403 when the caller entered or submitted the record */
    @Transactional
    public Customer sendBack(UUID id, String ifMatch, List<CustomerEvent.Reason> reasons, String by) {
        return step(id, ifMatch, customer -> {
            requireSomebodyElse(customer, by);
            return customer.sendBack(reasons, by, clock.instant());
        });
    }

    private Customer step(UUID id, String ifMatch, Function<Customer, CustomerEvent> transition) {
        Customer customer = customers.getForChange(id, ifMatch);
        events.publish(transition.apply(customer));
        customers.flush();
        return customer;
    }

    private static void requireSomebodyElse(Customer customer, String by) {
        if (by.equals(customer.entry().enteredBy())
                || by.equals(customer.entry().submittedBy())) {
            throw Refusal.of(CustomerProblem.OWN_ENTRY);
        }
    }
}
