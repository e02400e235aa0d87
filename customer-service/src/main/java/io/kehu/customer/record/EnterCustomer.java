package io.kehu.customer.record;

import io.kehu.clock.TimeOrderedIds;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.duplicate.Twin;
import io.kehu.customer.event.CustomerEvents;
import io.kehu.security.Caller;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Entering a record, complete or not (CAP-7, CAP-8). */
@ApplicationScoped
public class EnterCustomer {

    private final Customers customers;
    private final CustomerEvents events;
    private final ChangeLog changes;
    private final FreshCodes codes;
    private final Duplicates duplicates;
    private final Deadlines deadlines;
    private final TimeOrderedIds ids;
    private final Clock clock;

    EnterCustomer(
            Customers customers,
            CustomerEvents events,
            ChangeLog changes,
            FreshCodes codes,
            Duplicates duplicates,
            Deadlines deadlines,
            TimeOrderedIds ids,
            Clock clock) {
        this.codes = codes;
        this.customers = customers;
        this.events = events;
        this.changes = changes;
        this.duplicates = duplicates;
        this.deadlines = deadlines;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param mayImport whether the caller may bring a number from before
     * @throws Refusal 409 when the customer is stored already (CAP-9)
     */
    @Transactional
    public Saved enter(NewCustomer entry, Caller by, boolean mayImport) {
        if (entry.legacy() != null && !mayImport) {
            throw Refusal.of(CustomerProblem.LEGACY_NUMBER_NOT_PERMITTED);
        }
        codes.require(CustomerDetails.EMPTY, entry.content().details());
        Instant now = clock.instant();
        Ownership ownership = OwnershipRule.decide(entry.ownership(), by);
        Content content = new SettleStates(Content.EMPTY, by.id(), now)
                .settle(entry.content().identified(Content.EMPTY, ids::next));
        Instant collected = content.details().acquiredAt();
        boolean late = deadlines.isEnteredLate(collected, now);
        UUID id = ids.next();
        List<Twin> likelyTwins = duplicates.admit(id, content.twinFacts());
        Customer customer = new Customer(id, ownership, entry.legacy(), Entry.of(by.id(), now, late), content);
        customers.persistAndFlush(customer);
        changes.append(new Change(
                customer.id(),
                customer.revision(),
                ChangeKind.ENTERED,
                by.id(),
                now,
                null,
                collected,
                late,
                List.of()));
        Instant verifyUntil = deadlines.oneWorkingDayAfter(Objects.requireNonNullElse(collected, now));
        events.publish(new Approving(customer).entered(verifyUntil));
        return new Saved(customer, likelyTwins);
    }
}
