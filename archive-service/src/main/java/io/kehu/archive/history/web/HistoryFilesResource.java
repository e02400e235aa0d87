package io.kehu.archive.history.web;

import io.kehu.archive.ArchiveProblem;
import io.kehu.archive.history.HistoryEntry;
import io.kehu.archive.history.HistoryFile;
import io.kehu.archive.history.HistoryFiles;
import io.kehu.archive.listing.Place;
import io.kehu.web.Page;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

@Path("/api/v1/history-files")
@Tag(name = "history files")
@PermissionsAllowed("history:read")
class HistoryFilesResource {

    private static final Logger LOG = Logger.getLogger(HistoryFilesResource.class);

    private final HistoryFiles files;

    HistoryFilesResource(HistoryFiles files) {
        this.files = files;
    }

    @GET
    @Operation(summary = "Files of ended customers, the latest first")
    public Page<HistoryEntry> list(
            @QueryParam("number") String number,
            @QueryParam("name") @Parameter(description = "Part of the legal name, in any case") String name,
            @QueryParam("archivedFrom") @Parameter(description = "Inclusive") Instant archivedFrom,
            @QueryParam("archivedBefore") @Parameter(description = "Exclusive") Instant archivedBefore,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        HistoryFiles.Filter filter = new HistoryFiles.Filter(number, name, archivedFrom, archivedBefore);
        return Page.of(
                files.list(filter, Place.of(cursor), limit + 1),
                limit,
                entry -> new Place(entry.archivedAt(), entry.customerId()).cursor(),
                "-archivedAt,-customerId");
    }

    @GET
    @Path("/{customerId}")
    @Operation(summary = "The whole file of an ended customer, with the digest as its entity tag")
    @APIResponseSchema(HistoryFileView.class)
    public Response read(UUID customerId, @Context Request request) {
        HistoryFile file = files.latestOf(customerId).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        if (!file.isIntact()) {
            LOG.errorf("The history file of %s is damaged", customerId);
            throw Refusal.of(ArchiveProblem.FILE_DAMAGED);
        }
        EntityTag tag = new EntityTag(file.file().digest());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(HistoryFileView.of(file)) : unchanged)
                .tag(tag)
                .build();
    }
}
