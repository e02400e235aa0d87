package io.kehu.archive.audit.web;

import io.kehu.archive.audit.AuditEntry;
import io.kehu.archive.audit.AuditTrail;
import io.kehu.archive.listing.Place;
import io.kehu.web.Page;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-trail")
@Tag(name = "audit trail")
@PermissionsAllowed("audit-trail:read")
class AuditTrailResource {

    private final AuditTrail trail;

    AuditTrailResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(summary = "Everything that happened to a customer, in order")
    public Page<AuditEntry> list(
            @QueryParam("customerId") @Parameter(required = true) UUID customerId,
            @QueryParam("type") @Parameter(description = "Short name of the event, CustomerApproved") String type,
            @QueryParam("actor") @Parameter(description = "User name of who did it") String actor,
            @QueryParam("from") @Parameter(description = "Inclusive") Instant from,
            @QueryParam("before") @Parameter(description = "Exclusive") Instant before,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (customerId == null) {
            throw Refusal.of(PlatformProblem.MALFORMED_REQUEST)
                    .with(List.of(FieldProblem.of("customerId", "required")));
        }
        AuditTrail.Filter filter = new AuditTrail.Filter(type, actor, from, before);
        List<AuditEntry> entries = trail.of(customerId, filter, Place.of(cursor), limit + 1);
        if (entries.isEmpty() && !trail.knows(customerId)) {
            throw Refusal.of(PlatformProblem.NOT_FOUND);
        }
        return Page.of(
                entries, limit, entry -> new Place(entry.occurredAt(), entry.eventId()).cursor(), "occurredAt,eventId");
    }
}
