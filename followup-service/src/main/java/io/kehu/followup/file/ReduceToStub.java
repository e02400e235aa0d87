package io.kehu.followup.file;

import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.log.LogEntries;
import io.kehu.followup.obligation.Obligations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Lets go of what the archive has: the obligations and the log go, the customer's row stays and says where they are. */
@ApplicationScoped
public class ReduceToStub {

    private final Customers customers;
    private final Obligations obligations;
    private final LogEntries entries;

    ReduceToStub(Customers customers, Obligations obligations, LogEntries entries) {
        this.customers = customers;
        this.obligations = obligations;
        this.entries = entries;
    }

    public void reduce(Customer customer, String digest, Instant archivedAt, LocalDate retainUntil) {
        for (UUID id : customers.mergedIn(customer.id())) {
            obligations.forget(id);
            entries.forget(id);
        }
        customer.archive(digest, archivedAt, retainUntil);
    }
}
