package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.ChangeKind;
import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.duplicate.Twin;
import io.kehu.security.Caller;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Entering a record, complete or not (CAP-7, CAP-8). */
@ApplicationScoped
public class EnterCustomer {

    private final EnterCustomers customers;
    private final Duplicates duplicates;
    private final Clock clock;

    EnterCustomer(EnterCustomers customers, Duplicates duplicates, Clock clock) {
        this.customers = customers;
        this.duplicates = duplicates;
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
        ReadyRecord record = customers.prepare(entry, ChangeKind.ENTERED, null, Submission.NONE, by, clock.instant());
        List<Twin> likelyTwins = duplicates.admit(record.newcomer());
        customers.store(List.of(record));
        return new Saved(record.customer(), likelyTwins);
    }
}
