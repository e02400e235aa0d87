package io.kehu.customer.record;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.security.Caller;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Entering a record and changing what was entered (CAP-7, CAP-8). */
@ApplicationScoped
public class EnterCustomer {

    private static final Duration ENTRY_WITHIN = Duration.ofHours(24);

    private final Customers customers;
    private final CustomerEvents events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    EnterCustomer(Customers customers, CustomerEvents events, TimeOrderedIds ids, Clock clock) {
        this.customers = customers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param mayImport whether the caller may bring a number from before */
    @Transactional
    public Customer enter(NewCustomer entry, Caller by, boolean mayImport) {
        if (entry.legacy() != null && !mayImport) {
            throw Refusal.of(CustomerProblem.LEGACY_NUMBER_NOT_PERMITTED);
        }
        Instant now = clock.instant();
        requirePast(entry.details(), now);
        Instant collected = entry.details().acquiredAt();
        boolean late = collected != null && collected.plus(ENTRY_WITHIN).isBefore(now);
        Customer customer = new Customer(
                ids.next(), OwnershipRule.decide(entry.ownership(), by), entry.legacy(), by.id(), now, late);
        customer.revise(entry.details(), entry.contacts(), by.id(), now, ids::next);
        customers.persistAndFlush(customer);
        return customer;
    }

    @Transactional
    public Customer revise(UUID id, String ifMatch, CustomerDetails details, List<ContactDetails> contacts, Caller by) {
        Instant now = clock.instant();
        requirePast(details, now);
        Customer customer = customers.getForChange(id, ifMatch);
        customer.revise(details, contacts, by.id(), now, ids::next).ifPresent(events::publish);
        customers.flush();
        return customer;
    }

    private static void requirePast(CustomerDetails details, Instant now) {
        if (details.acquiredAt() != null && details.acquiredAt().isAfter(now)) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(
                            FieldProblem.translatedBy(CustomerProblem.INCOMPLETE, "details.acquiredAt", "in-future")));
        }
    }
}
