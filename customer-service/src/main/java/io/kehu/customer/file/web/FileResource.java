package io.kehu.customer.file.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.CustomerProblem;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.web.CustomerView;
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

    FileResource(Customers customers) {
        this.customers = customers;
    }

    /** The record, why the cooperation ended, and the records that went up in it. */
    record FilePart(
            CustomerView customer,
            String endReason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CustomerView> merged) {}

    @GET
    @Transactional
    @PermissionsAllowed("file:gather")
    @Operation(summary = "The record of a customer whose cooperation has ended; 409 while it has not")
    public FilePart file(UUID customerId) {
        Customer customer = customers.get(customerId);
        if (customer.endedOn().isEmpty()) {
            throw Refusal.of(CustomerProblem.NOT_SETTLED);
        }
        return new FilePart(
                CustomerView.of(customer),
                customer.endReason(),
                customers.mergedIn(customer).stream().map(CustomerView::of).toList());
    }
}
