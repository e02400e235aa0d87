package io.kehu.customer.ownership.web;

import io.kehu.customer.ownership.ReassignCustomer;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.security.CurrentCaller;
import io.kehu.web.body.Lines;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/reassign")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ownership", description = "Whose a customer is")
class OwnershipResource {

    private final ReassignCustomer reassignment;
    private final CurrentCaller caller;
    private final CustomerViews views;

    OwnershipResource(ReassignCustomer reassignment, CurrentCaller caller, CustomerViews views) {
        this.views = views;
        this.reassignment = reassignment;
        this.caller = caller;
    }

    /** The new owner, and what they should know. */
    @Schema(name = "Reassignment")
    record ReassignForm(
            @NotNull @Size(max = 100) String ownerId,
            @NotNull @Size(max = 60) String department,
            @NotNull @Size(max = 60) String region,
            @Size(max = 500) @Lines String note) {}

    @POST
    @Idempotent(required = false)
    @PermissionsAllowed("customer:reassign")
    @Operation(summary = "Give the customer to another owner")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response reassign(UUID id, @HeaderParam("If-Match") String ifMatch, ReassignForm form) {
        Ownership to = new Ownership(form.ownerId(), form.department(), form.region());
        return views.ok(reassignment.reassign(id, ifMatch, to, form.note(), caller.get()));
    }
}
