package io.kehu.archive.archiving.web;

import io.kehu.archive.archiving.ArchivingState;
import io.kehu.archive.archiving.Archivings;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/archivings")
@Tag(name = "archivings")
@PermissionsAllowed("archiving:read")
class ArchivingsResource {

    private final Archivings archivings;

    ArchivingsResource(Archivings archivings) {
        this.archivings = archivings;
    }

    @GET
    @Operation(summary = "Archivings of ended customers, the latest first")
    public Page<ArchivingView> list(
            @QueryParam("state") ArchivingState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Page.of(
                        archivings.list(state, Place.of(cursor), limit + 1),
                        limit,
                        archiving ->
                                new Place(archiving.openedAt(), archiving.id().customerId()).cursor(),
                        "-openedAt,-customerId")
                .map(ArchivingView::of);
    }

    @GET
    @Path("/{customerId}")
    @Operation(summary = "The latest archiving of a customer")
    public ArchivingView read(UUID customerId) {
        return archivings
                .latestOf(customerId)
                .map(ArchivingView::of)
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
    }
}
