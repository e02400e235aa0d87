package io.kehu.customer.cooperation;

import io.kehu.clock.BusinessZone;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Ends cooperations. */
@ApplicationScoped
public class Cooperation {

    private final Customers customers;
    private final CustomerEvents events;
    private final Clock clock;

    Cooperation(Customers customers, CustomerEvents events, Clock clock) {
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** @param on the last day of the cooperation, not in the future (Asia/Shanghai) */
    @Transactional
    public Customer end(UUID id, String ifMatch, LocalDate on, String reason, String by) {
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), BusinessZone.ID))) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, "endedOn", "in-future")));
        }
        Customer customer = customers.getForChange(id, ifMatch);
        events.publish(customer.endCooperation(on, reason, by, clock.instant()));
        customers.flush();
        return customer;
    }
}
