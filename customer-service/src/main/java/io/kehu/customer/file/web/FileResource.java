package io.kehu.customer.file.web;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.transaction.TransactionQuery;
import io.kehu.customer.transaction.Transactions;
import io.kehu.customer.transaction.web.TransactionView;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/internal/v1/files/{customerId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "file", description = "For the archive only")
class FileResource {

    private final Customers customers;
    private final ChangeLog changes;
    private final Transactions transactions;

    FileResource(Customers customers, ChangeLog changes, Transactions transactions) {
        this.customers = customers;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** The record, why the cooperation ended, every change of the record and every transaction, newest first. */
    record FilePart(
            CustomerView customer, String endReason, List<Change> changes, List<TransactionView> transactions) {}

    @GET
    @Transactional
    @PermissionsAllowed("file:gather")
    @Operation(summary = "The record, its changes and transactions of a customer whose cooperation has ended; 409 while it has not")
    public FilePart file(UUID customerId) {
        Customer customer = customers.get(customerId);
        if (customer.endedOn().isEmpty()) {
            throw Refusal.of(CustomerProblem.NOT_SETTLED);
        }
        TransactionQuery all = new TransactionQuery(customerId, null, null);
        return new FilePart(
                CustomerView.of(customer),
                customer.endReason(),
                changes.before(customerId, Long.MAX_VALUE, Integer.MAX_VALUE),
                transactions.list(all, null, Integer.MAX_VALUE).stream()
                        .map(TransactionView::of)
                        .toList());
    }
}
