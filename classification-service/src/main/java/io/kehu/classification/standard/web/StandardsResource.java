package io.kehu.classification.standard.web;

import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.standard.StandardEdition;
import io.kehu.classification.standard.Standards;
import io.kehu.web.Page;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/standards")
@Tag(name = "standards")
@PermissionsAllowed("standard:read")
@Transactional
class StandardsResource {

    private final Standards standards;
    private final Clock clock;

    StandardsResource(Standards standards, Clock clock) {
        this.standards = standards;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "All versions of all standards; one of them is in force")
    public Page<StandardSummary> list() {
        Optional<StandardVersion> inForce = inForce();
        List<StandardSummary> all = standards.inOrder().stream()
                .map(edition -> StandardSummary.of(edition, inForce.equals(Optional.of(edition.id()))))
                .toList();
        return new Page<>(all, null, "code,version");
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(summary = "What a version says: its dimensions with bands and rules, and how numbers are made")
    public StandardView get(String code, int version) {
        StandardEdition edition = standards
                .findByIdOptional(new StandardVersion(code, version))
                .orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        return StandardView.of(edition, inForce().equals(Optional.of(edition.id())));
    }

    private Optional<StandardVersion> inForce() {
        return standards.editionInForce(clock.instant());
    }
}
