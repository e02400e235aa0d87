package io.kehu.followup.messaging;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.CustomerFacts;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.event.Cause;
import io.kehu.followup.obligation.FollowCustomers;
import io.kehu.followup.obligation.RecordAnswer.Proof;
import io.kehu.followup.obligation.RecordDuties;
import io.kehu.followup.obligation.StageDuties;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Hears from customer-service whose a customer is, what its record asks for, and when it is rejected or merged, or cooperation
 * has ended. Drafts too, maybe without a name yet: somebody verifies them.
 */
@ApplicationScoped
class CustomerHandler implements EventHandler {

    private static final String REJECTED = "CustomerRejected";
    private static final String ENDED = "CooperationEnded";
    private static final String MERGED_INTO = "CustomerMergedInto";
    private static final String UNMERGED_FROM = "CustomerUnmergedFrom";
    private static final String VALUE_MISSING = "ValueMissing";
    private static final String VALUE_PROVIDED = "ValueProvided";
    private static final String VERIFICATION_OPENED = "VerificationOpened";
    private static final String VERIFICATION_COMPLETED = "VerificationCompleted";

    private final Customers customers;
    private final FollowCustomers follow;
    private final StageDuties stage;
    private final RecordDuties record;

    CustomerHandler(Customers customers, FollowCustomers follow, StageDuties stage, RecordDuties record) {
        this.customers = customers;
        this.follow = follow;
        this.stage = stage;
        this.record = record;
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
                UNMERGED_FROM,
                VALUE_MISSING,
                VALUE_PROVIDED,
                VERIFICATION_OPENED,
                VERIFICATION_COMPLETED);
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        customers.lockAll(events.stream().map(ReceivedEvent::subject).toList());
        events.forEach(this::handle);
    }

    private void handle(ReceivedEvent event) {
        Cause cause = Cause.of(event);
        CustomerFacts facts = event.data(CustomerV1.class).facts();
        Customer customer = follow.learn(facts, cause);
        Proof proof = new Proof(event.id(), event.type());
        switch (event.type()) {
            case REJECTED -> stage.reject(customer, facts.revision(), cause);
            case MERGED_INTO ->
                stage.merge(customer, event.data(CustomerMergedIntoV1.class).survivorId(), facts.revision(), cause);
            case UNMERGED_FROM -> {
                if (customer.comeOut(facts.revision())) {
                    record.resume(customer, cause);
                }
            }
            case ENDED -> stage.endCooperation(customer, cause);
            case VALUE_MISSING ->
                record.ask(customer, event.data(ValueMissingV1.class).request(), cause);
            case VALUE_PROVIDED ->
                record.answer(customer, event.data(ValueProvidedV1.class).answer(proof), cause);
            case VERIFICATION_OPENED ->
                record.ask(customer, event.data(VerificationOpenedV1.class).request(), cause);
            case VERIFICATION_COMPLETED ->
                record.answer(
                        customer, event.data(VerificationCompletedV1.class).answer(proof), cause);
            default -> {}
        }
    }
}
