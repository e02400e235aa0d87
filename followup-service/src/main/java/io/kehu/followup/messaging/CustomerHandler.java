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
 * Hears from customer-service whose a customer is, and when it is rejected or merged, or cooperation has ended. What has no name
 * yet is a draft: nobody follows it up.
 */
@ApplicationScoped
class CustomerHandler implements EventHandler {

    private static final String REJECTED = "CustomerRejected";
    private static final String ENDED = "CooperationEnded";
    private static final String MERGED_INTO = "CustomerMergedInto";
    private static final String UNMERGED_FROM = "CustomerUnmergedFrom";

    /** Told of drafts too, which nobody follows up. */
    private static final Set<String> OF_KNOWN_CUSTOMERS =
            Set.of("CustomerMerged", MERGED_INTO, "CustomerUnmerged", UNMERGED_FROM);

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
        return Set.of(
                "CustomerApproved",
                "CustomerChanged",
                "CustomerReassigned",
                REJECTED,
                ENDED,
                "CustomerMerged",
                MERGED_INTO,
                "CustomerUnmerged",
                UNMERGED_FROM);
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        customers.lockAll(events.stream().map(ReceivedEvent::subject).toList());
        events.forEach(this::handle);
    }

    private void handle(ReceivedEvent event) {
        if (OF_KNOWN_CUSTOMERS.contains(event.type())
                && customers.lock(event.subject()).isEmpty()) {
            return;
        }
        Cause cause = Cause.of(event);
        CustomerFacts facts = event.data(CustomerV1.class).facts();
        if (facts.legalName() == null) {
            return;
        }
        Customer customer = follow.learn(facts, cause);
        switch (event.type()) {
            case REJECTED -> duties.reject(customer, facts.revision(), cause);
            case MERGED_INTO ->
                duties.merge(customer, event.data(CustomerMergedIntoV1.class).survivorId(), facts.revision(), cause);
            case UNMERGED_FROM -> customer.comeOut(facts.revision());
            case ENDED -> duties.endCooperation(customer, cause);
            default -> {}
        }
    }
}
