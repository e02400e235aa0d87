package io.kehu.followup.file;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.log.LogEntries;
import io.kehu.followup.obligation.Obligations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Lets go of what the archive has: the obligations and the log go, the customer's row stays and says where they are. */
@ApplicationScoped
public class ReduceToStub {

    private final Obligations obligations;
    private final LogEntries entries;

    ReduceToStub(Obligations obligations, LogEntries entries) {
        this.obligations = obligations;
        this.entries = entries;
    }

    public void reduce(Customer customer, String digest, Instant archivedAt, LocalDate retainUntil) {
        obligations.forget(customer.id());
        entries.forget(customer.id());
        customer.archive(digest, archivedAt, retainUntil);
    }
}
