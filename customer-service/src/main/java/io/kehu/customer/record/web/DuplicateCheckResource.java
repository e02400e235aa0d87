package io.kehu.customer.record.web;

import io.kehu.customer.duplicate.Duplicates;
import io.kehu.customer.record.CustomerForm;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/duplicates/check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "The same customer is not stored twice")
class DuplicateCheckResource {

    private final Duplicates duplicates;

    DuplicateCheckResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @POST
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Whether a customer is stored already, before entering it: any part of the entry will do")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Duplicates.Report.class)))
    public Response check(CustomerForm form) {
        return Response.ok(duplicates.check(form.content().twinFacts())).build();
    }
}
