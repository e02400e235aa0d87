package io.kehu.customer.file.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.change.Change;
import io.kehu.customer.change.ChangeLog;
import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Ending;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.record.web.CustomerViews;
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
    private final CustomerViews views;
    private final ContactMask mask;

    FileResource(
            Customers customers, ChangeLog changes, Transactions transactions, CustomerViews views, ContactMask mask) {
        this.mask = mask;
        this.views = views;
        this.customers = customers;
        this.changes = changes;
        this.transactions = transactions;
    }

    /**
     * The record and why the cooperation ended, with its history, and the records that went up in it.
     *
     * @param changes,transactions newest first
     */
    record FilePart(
            CustomerView customer,
            @JsonInclude(JsonInclude.Include.NON_NULL) String endReason,
            List<Change> changes,
            List<TransactionView> transactions,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FilePart> merged) {}

    @GET
    @Transactional
    @PermissionsAllowed("file:gather")
    @Operation(
            summary =
                    "The record, its changes and transactions of a customer whose cooperation has ended; 409 while it has not")
    public FilePart file(UUID customerId) {
        Customer customer = customers.get(customerId);
        if (customer.ending().isEmpty()) {
            throw Refusal.of(CustomerProblem.NOT_SETTLED);
        }
        List<FilePart> merged = customers.mergedIn(customer).stream()
                .map(other -> part(other, List.of()))
                .toList();
        return part(customer, merged);
    }

    private FilePart part(Customer customer, List<FilePart> merged) {
        TransactionQuery all = new TransactionQuery(customer.id(), null, null);
        return new FilePart(
                views.of(customer),
                customer.ending().map(Ending::endReason).orElse(null),
                mask.changes(changes.before(customer.id(), Long.MAX_VALUE, Integer.MAX_VALUE)),
                transactions.list(all, null, Integer.MAX_VALUE).stream()
                        .map(TransactionView::of)
                        .toList(),
                merged);
    }
}
