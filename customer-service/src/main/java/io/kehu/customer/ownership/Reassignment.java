package io.kehu.customer.ownership;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerSteps;
import io.kehu.customer.record.Ownership;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives customers to other owners. */
@ApplicationScoped
public class Reassignment {

    private final CustomerSteps steps;

    Reassignment(CustomerSteps steps) {
        this.steps = steps;
    }

    /** @throws Refusal 403 when the caller is not responsible for the region the customer would go to */
    @Transactional
    public Customer reassign(UUID id, String ifMatch, Ownership to, String note, Caller by) {
        return steps.take(id, ifMatch, ChangeKind.REASSIGNED, Motive.because(note), by.id(), (customer, now) -> {
            if (by.scope() != DataScope.ALL && !by.regions().contains(to.region())) {
                throw Refusal.of(CustomerProblem.FOREIGN_OWNERSHIP);
            }
            return customer.reassign(to, note, by.id(), now);
        });
    }
}
