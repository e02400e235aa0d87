package io.kehu.classification.assessment.web;

import io.kehu.classification.assessment.CustomerFile;
import io.kehu.classification.assessment.CustomerFiles;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/internal/v1/files")
@Tag(name = "files")
class FilesResource {

    private final CustomerFiles files;

    FilesResource(CustomerFiles files) {
        this.files = files;
    }

    @GET
    @Path("/{customerId}")
    @PermissionsAllowed("file:gather")
    @Transactional
    @Operation(summary = "This service's part of the file of a customer whose cooperation has ended, for the archive")
    public CustomerFile get(UUID customerId) {
        return files.settled(customerId).orElseThrow(() -> Refusal.of(AssessmentProblem.NOT_SETTLED));
    }
}
