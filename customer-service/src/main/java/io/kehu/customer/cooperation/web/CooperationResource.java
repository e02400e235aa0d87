package io.kehu.customer.cooperation.web;

import io.kehu.customer.cooperation.Cooperation;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/end-cooperation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cooperation", description = "The end of a cooperation")
class CooperationResource {

    private final Cooperation cooperation;
    private final CurrentCaller caller;
    private final CustomerViews views;

    CooperationResource(Cooperation cooperation, CurrentCaller caller, CustomerViews views) {
        this.views = views;
        this.cooperation = cooperation;
        this.caller = caller;
    }

    /** The last day of a cooperation and why it ended. */
    @Schema(name = "CooperationEnd")
    record EndForm(@NotNull LocalDate endedOn, @NotNull @Size(max = 200) @Lines String reason) {}

    @POST
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "End the cooperation; the whole file goes to the archive")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    public Response end(UUID id, @HeaderParam("If-Match") String ifMatch, EndForm form) {
        return views.ok(cooperation.end(
                id, ifMatch, form.endedOn(), form.reason(), caller.get().id()));
    }
}
