package io.kehu.customer.ownership;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Ownership;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives customers to other owners. */
@ApplicationScoped
public class Reassignment {

    private final Customers customers;
    private final CustomerEvents events;
    private final Clock clock;

    Reassignment(Customers customers, CustomerEvents events, Clock clock) {
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal 403 when the caller is not responsible for the region the customer would go to */
    @Transactional
    public Customer reassign(UUID id, String ifMatch, Ownership to, String note, Caller by) {
        Customer customer = customers.getForChange(id, ifMatch);
        if (by.scope() != DataScope.ALL && !by.regions().contains(to.region())) {
            throw Refusal.of(CustomerProblem.FOREIGN_OWNERSHIP);
        }
        events.publish(customer.reassign(to, note, by.id(), clock.instant()));
        customers.flush();
        return customer;
    }
}
