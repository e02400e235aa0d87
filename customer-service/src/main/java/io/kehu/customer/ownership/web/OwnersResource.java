package io.kehu.customer.ownership.web;

import io.kehu.customer.ownership.OwnerLoads;
import io.kehu.customer.record.Status;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/owners/{ownerId}/load")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ownership", description = "Whose a customer is")
class OwnersResource {

    private final OwnerLoads loads;

    OwnersResource(OwnerLoads loads) {
        this.loads = loads;
    }

    /** How many customers somebody has, of those that the caller sees. */
    @Schema(name = "OwnerLoad")
    record LoadView(
            String ownerId,
            @Schema(description = "Status → how many; a status without any is missing") Map<Status, Long> customers,
            @Schema(description = "How many of them somebody works with") long workingSet) {

        static LoadView of(String ownerId, Map<Status, Long> counts) {
            long workingSet = Status.WORKING_SET.stream()
                    .mapToLong(status -> counts.getOrDefault(status, 0L))
                    .sum();
            return new LoadView(ownerId, counts, workingSet);
        }
    }

    @GET
    @Transactional
    @PermissionsAllowed("customer:reassign")
    @Operation(
            summary =
                    "What somebody has, and would leave behind: counts by status, of the customers that the caller sees")
    public LoadView load(String ownerId) {
        return LoadView.of(ownerId, loads.byStatus(ownerId));
    }
}
