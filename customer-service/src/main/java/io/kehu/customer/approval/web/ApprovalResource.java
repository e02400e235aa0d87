package io.kehu.customer.approval.web;

import io.kehu.customer.approval.Approval;
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

@Path("/api/v1/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval", description = "Submit, approve, return, confirm, reject")
class ApprovalResource {

    private final Approval approval;
    private final CurrentCaller caller;
    private final CustomerViews views;

    ApprovalResource(Approval approval, CurrentCaller caller, CustomerViews views) {
        this.views = views;
        this.approval = approval;
        this.caller = caller;
    }

    @POST
    @Path("/submit")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(
            summary = "Submit a complete draft for approval",
            description =
                    """
                    What has to be there is the standard's that is in force (kehu.customer.requirements.standard).

                    s0, the usual one: of details legalName, industryCode, employees or annualRevenue (*), demandType, \
                    acquiredAt, sourceChannel, lifecycle; of the primary contact name, position (*), and one of mobile, \
                    landline, email.

                    s3: of details legalName, lifecycle, industryCode, employees or annualRevenue (*), foundedOn (*), \
                    registeredDivision (*), registeredStreet (*), sourceChannel, progress, and of ACTIVE customers products; \
                    of ACTIVE customers a contract; of the primary contact name, position, and mobile or landline.

                    Exactly one contact is primary. (*): a state NOT_PROVIDED or TO_CONFIRM with a reason in valueStates \
                    stands for the value.""")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(responseCode = "422", description = "Not complete: errors names everything that is missing")
    public Response submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.ok(approval.submit(id, ifMatch, caller.get().id()));
    }

    @POST
    @Path("/approve")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:approve")
    @Operation(summary = "Approve a submitted record")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.ok(approval.approve(id, ifMatch, caller.get().id()));
    }

    @POST
    @Path("/return")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:approve")
    @Operation(summary = "Send a submitted record back with reasons")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response sendBack(UUID id, @HeaderParam("If-Match") String ifMatch, ReturnForm form) {
        return views.ok(
                approval.sendBack(id, ifMatch, form.asReasons(), caller.get().id()));
    }

    @POST
    @Path("/confirm")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Confirm the approved record once more, by the person who entered it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response confirm(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.ok(approval.confirm(id, ifMatch, caller.get().id()));
    }

    @POST
    @Path("/reject")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Take a false or invalid record out of the working set, with the reason; nothing is deleted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response reject(UUID id, @HeaderParam("If-Match") String ifMatch, ReasonForm form) {
        return views.ok(approval.reject(id, ifMatch, form.reason(), caller.get().id()));
    }

    @POST
    @Path("/reinstate")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Take a rejected record back, to be mended and submitted again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response reinstate(UUID id, @HeaderParam("If-Match") String ifMatch, ReasonForm form) {
        return views.ok(
                approval.reinstate(id, ifMatch, form.reason(), caller.get().id()));
    }

    /** Why. */
    @Schema(name = "Reason")
    record ReasonForm(@NotNull @Size(max = 200) @Lines String reason) {}
}
