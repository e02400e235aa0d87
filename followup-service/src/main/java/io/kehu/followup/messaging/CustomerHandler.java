package io.kehu.followup.messaging;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.CustomerFacts;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.event.Cause;
import io.kehu.followup.obligation.FollowCustomers;
import io.kehu.followup.obligation.StageDuties;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Hears from customer-service whose a customer is, and when it is rejected or cooperation has ended. What has no name yet is a
 * draft: nobody follows it up.
 */
@ApplicationScoped
class CustomerHandler implements EventHandler {

    private static final String REJECTED = "CustomerRejected";
    private static final String ENDED = "CooperationEnded";

    private final Customers customers;
    private final FollowCustomers follow;
    private final StageDuties duties;

    CustomerHandler(Customers customers, FollowCustomers follow, StageDuties duties) {
        this.customers = customers;
        this.follow = follow;
        this.duties = duties;
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerApproved", "CustomerChanged", "CustomerReassigned", REJECTED, ENDED);
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        customers.lockAll(events.stream().map(ReceivedEvent::subject).toList());
        events.forEach(this::handle);
    }

    private void handle(ReceivedEvent event) {
        Cause cause = Cause.of(event);
        CustomerFacts facts = event.data(CustomerV1.class).facts();
        if (facts.legalName() == null) {
            return;
        }
        Customer customer = follow.learn(facts, cause);
        switch (event.type()) {
            case REJECTED -> duties.reject(customer, facts.revision(), cause);
            case ENDED -> duties.endCooperation(customer, cause);
            default -> {}
        }
    }
}
