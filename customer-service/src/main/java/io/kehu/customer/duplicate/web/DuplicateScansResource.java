package io.kehu.customer.duplicate.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.kehu.customer.duplicate.ScanForTwins;
import io.kehu.customer.job.Jobs;
import io.kehu.customer.job.web.JobView;
import io.kehu.security.CurrentCaller;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

    private final Jobs jobs;
    private final CurrentCaller caller;

    DuplicateScansResource(Jobs jobs, CurrentCaller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("duplicate:manage")
    @Operation(summary = "Compare everything that is stored; the pairs found are under twin-pairs")
    @APIResponse(
            responseCode = "202",
            description = "Under way",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response start() {
        JobView job = JobView.of(jobs.open(
                ScanForTwins.KIND,
                JsonNodeFactory.instance.objectNode(),
                caller.get().id()));
        return Response.accepted(job)
                .location(URI.create("/api/v1/duplicate-scans/" + job.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("duplicate:manage")
    @Operation(summary = "How far a scan is")
    public JobView get(UUID id) {
        return jobs.find(id)
                .filter(job -> job.kind().equals(ScanForTwins.KIND))
                .map(JobView::of)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }
}
