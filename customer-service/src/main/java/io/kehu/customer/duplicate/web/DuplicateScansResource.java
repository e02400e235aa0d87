package io.kehu.customer.duplicate.web;

import io.kehu.customer.duplicate.Scans;
import io.kehu.customer.job.web.JobView;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/duplicate-scans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "The same customer is not stored twice")
class DuplicateScansResource {

    private static final UUID LAST = new UUID(-1, -1);

    private final Scans scans;
    private final CurrentCaller caller;

    DuplicateScansResource(Scans scans, CurrentCaller caller) {
        this.scans = scans;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("duplicate:manage")
    @Operation(
            summary = "Compare everything that is stored; the pairs found are under twin-pairs",
            description = "It is done without being asked for too, by default in the night to each Sunday.")
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response start() {
        JobView job = JobView.of(scans.start(caller.get().id()));
        return Response.accepted(job)
                .location(URI.create("/api/v1/duplicate-scans/" + job.id()))
                .build();
    }

    @GET
    @PermissionsAllowed("duplicate:manage")
    @Operation(summary = "All scans, newest first; createdBy is system where nobody has asked for one")
    public Page<JobView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID before = cursor == null ? LAST : id(Cursor.decode(cursor, 1));
        return Page.of(scans.list(before, limit + 1), limit, scan -> Cursor.of(scan.id()), "-id")
                .map(JobView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("duplicate:manage")
    @Operation(summary = "How far a scan is")
    public JobView get(UUID id) {
        return JobView.of(scans.get(id));
    }

    @POST
    @Path("/{id}/cancel")
    @Idempotent(required = false)
    @PermissionsAllowed("duplicate:manage")
    @Operation(summary = "Stop a scan; the pairs that it has found stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JobView.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(UUID id) {
        return Response.ok(JobView.of(scans.cancel(id))).build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
