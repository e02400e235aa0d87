package io.kehu.followup.messaging;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.event.Cause;
import io.kehu.followup.obligation.FollowCustomers;
import io.kehu.followup.obligation.StageDuties;
import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Hears from classification-service which number a customer has and in which stage it is. */
@ApplicationScoped
class ClassificationHandler implements EventHandler {

    private final Customers customers;
    private final FollowCustomers follow;
    private final StageDuties duties;

    ClassificationHandler(Customers customers, FollowCustomers follow, StageDuties duties) {
        this.customers = customers;
        this.follow = follow;
        this.duties = duties;
    }

    @Override
    public Set<String> types() {
        return Set.of("CustomerClassified");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        customers.lockAll(events.stream().map(ReceivedEvent::subject).toList());
        events.forEach(event -> handle(event.data(CustomerClassifiedV1.class), Cause.of(event)));
    }

    private void handle(CustomerClassifiedV1 classified, Cause cause) {
        Customer customer = follow.learn(classified.facts(), cause);
        customer.carryNumber(classified.number());
        classified.stage().ifPresent(stage -> duties.enterStage(customer, stage, cause));
    }
}
