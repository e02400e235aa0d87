package io.kehu.followup.file.web;

import io.kehu.followup.FollowUpProblem;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.Customers;
import io.kehu.followup.log.LogEntries;
import io.kehu.followup.log.web.EntryView;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.Obligations;
import io.kehu.followup.obligation.web.ObligationView;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /internal/v1/files}. */
@Path("/internal/v1/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Internal")
class FilesResource {

    private static final String PROBLEM = "application/problem+json";

    private final Customers customers;
    private final Obligations obligations;
    private final LogEntries entries;

    FilesResource(Customers customers, Obligations obligations, LogEntries entries) {
        this.customers = customers;
        this.obligations = obligations;
        this.entries = entries;
    }

    @GET
    @Path("/{customerId}")
    @PermissionsAllowed("file:gather")
    @Operation(summary = "The follow-up part of a customer's file")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(
            responseCode = "409",
            description = "The end of cooperation has not been heard of here yet",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "410",
            description = "The archive has the file",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = "Problem")))
    public FileView gather(@PathParam("customerId") UUID customerId) {
        Customer customer = customers
                .findByIdOptional(customerId)
                .filter(Customer::isSettled)
                .orElseThrow(() -> Refusal.of(FollowUpProblem.NOT_SETTLED));
        if (customer.isArchived()) {
            throw Refusal.of(FollowUpProblem.ARCHIVED);
        }
        List<UUID> one = customers.mergedIn(customerId);
        List<Obligation> all = obligations.ofCustomers(one);
        return new FileView(
                customerId,
                customer.settledAt(),
                all.stream()
                        .map(it -> ObligationView.of(it, customer.settledAt(), null))
                        .toList(),
                entries.ofCustomers(one).stream()
                        .map(it -> EntryView.of(it, all))
                        .toList());
    }
}
