package io.kehu.customer.ownership.web;

import io.kehu.customer.job.Job;
import io.kehu.customer.ownership.ReassignmentResult;
import io.kehu.customer.ownership.ReassignmentResults;
import io.kehu.customer.ownership.Reassignments;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reassignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ownership", description = "Whose a customer is")
class ReassignmentsResource {

    private final Reassignments reassignments;
    private final ReassignmentResults results;
    private final CurrentCaller caller;

    ReassignmentsResource(Reassignments reassignments, ReassignmentResults results, CurrentCaller caller) {
        this.reassignments = reassignments;
        this.results = results;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("customer:reassign")
    @Operation(summary = "Give many customers to other owners: these, or everything of somebody who leaves")
    @APIResponse(
            responseCode = "202",
            description = "The order; it is carried out from now on",
            content = @Content(schema = @Schema(implementation = ReassignmentView.class)))
    public Response open(ReassignmentForm form) {
        Job job = reassignments.open(form.order(caller.get()));
        return Response.accepted(ReassignmentView.of(job))
                .location(URI.create("/api/v1/reassignments/" + job.id()))
                .build();
    }

    @GET
    @Path("/{jobId}")
    @PermissionsAllowed("customer:reassign")
    @Operation(summary = "How far an order is")
    public ReassignmentView get(UUID jobId) {
        return ReassignmentView.of(reassignments.get(jobId, caller.get()));
    }

    @GET
    @Path("/{jobId}/results")
    @Transactional
    @PermissionsAllowed("customer:reassign")
    @Operation(summary = "What became of each customer so far; kept for 90 days")
    public Page<ReassignmentResult> results(
            UUID jobId,
            @QueryParam("outcome") @Parameter(description = "Only customers of which that has become")
                    ReassignmentResult.Outcome outcome,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Job job = reassignments.get(jobId, caller.get());
        UUID after = cursor == null ? null : id(Cursor.decode(cursor, 1));
        List<ReassignmentResult> rows = results.list(job.id(), outcome, after, limit + 1);
        return Page.of(rows, limit, row -> Cursor.of(row.customerId()), "customerId");
    }

    @POST
    @Path("/{jobId}/cancel")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:reassign")
    @Operation(summary = "Stop an order; what was moved stays moved")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReassignmentView.class)))
    @APIResponse(responseCode = "409", description = "It is over already")
    public Response cancel(UUID jobId) {
        return Response.ok(ReassignmentView.of(reassignments.cancel(jobId, caller.get())))
                .build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
