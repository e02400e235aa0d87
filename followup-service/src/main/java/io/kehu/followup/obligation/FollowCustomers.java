package io.kehu.followup.obligation;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.CustomerFacts;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.event.Announcements;
import io.kehu.followup.event.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes up what is heard of a customer, and lets its obligations follow when it has another owner. */
@ApplicationScoped
public class FollowCustomers {

    private final Customers customers;
    private final Obligations obligations;
    private final Announcements announcements;

    FollowCustomers(Customers customers, Obligations obligations, Announcements announcements) {
        this.customers = customers;
        this.obligations = obligations;
        this.announcements = announcements;
    }

    /** Returns the customer, locked; adds it when it wasn't known. */
    public Customer learn(CustomerFacts facts, Cause cause) {
        Optional<Customer> known = customers.lock(facts.customerId());
        known.ifPresent(customer -> update(customer, facts, cause));
        return known.orElseGet(() -> customers.add(facts));
    }

    private void update(Customer customer, CustomerFacts facts, Cause cause) {
        Ownership former = Ownership.of(customer);
        customer.learn(facts);
        if (!former.equals(Ownership.of(customer))) {
            obligations.ofCustomer(customer.id()).forEach(obligation -> obligation.followOwnerOf(customer));
        }
        if (!customer.ownerId().equals(former.ownerId())) {
            handOver(customer, former.ownerId(), cause);
        }
    }

    /** What the former owner had to do is the present one's. */
    private void handOver(Customer customer, String formerOwner, Cause cause) {
        obligations.lockOpen(customer.id()).stream()
                .filter(obligation -> obligation.isAssignedTo(formerOwner))
                .forEach(obligation -> announcements.announce(customer, obligation.handTo(customer.ownerId()), cause));
    }
}
