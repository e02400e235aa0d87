package io.kehu.customer.ownership;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Ownership;
import io.kehu.security.Caller;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives one customer to another owner. */
@ApplicationScoped
public class ReassignCustomer {

    private final CustomerSteps steps;

    ReassignCustomer(CustomerSteps steps) {
        this.steps = steps;
    }

    /** @throws Refusal 403 when the caller is not responsible for the region the customer comes from, or would go to */
    @Transactional
    public Customer reassign(UUID id, String ifMatch, Ownership to, String note, Caller by) {
        Territory territory = Territory.of(by);
        return steps.take(id, ifMatch, ChangeKind.REASSIGNED, Motive.because(note), by.id(), (customer, now) -> {
            if (!territory.includes(customer.ownership().region()) || !territory.includes(to.region())) {
                throw Refusal.of(CustomerProblem.FOREIGN_OWNERSHIP);
            }
            return customer.reassign(to, note, by.id(), now);
        });
    }
}
