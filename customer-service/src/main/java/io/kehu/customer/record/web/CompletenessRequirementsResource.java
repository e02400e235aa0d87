package io.kehu.customer.record.web;

import io.kehu.customer.record.CompleteRecords;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/completeness-requirements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
class CompletenessRequirementsResource {

    private final CompleteRecords completeRecords;

    CompletenessRequirementsResource(CompleteRecords completeRecords) {
        this.completeRecords = completeRecords;
    }

    @GET
    @PermissionsAllowed("customer:read")
    @Operation(summary = "What a record must have to be submitted, so that a form can mark its fields")
    public RequirementsView get() {
        return RequirementsView.of(completeRecords.requirements());
    }
}
