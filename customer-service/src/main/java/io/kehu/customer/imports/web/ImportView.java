package io.kehu.customer.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kehu.customer.imports.Imports;
import io.kehu.customer.job.web.JobView;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as it stands. */
@Schema(
        name = "CustomerImport",
        requiredProperties = {"status", "createdBy", "createdAt", "mediaType", "problems"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        @JsonUnwrapped JobView job,
        boolean dryRun,
        boolean submit,
        @Schema(description = "Of the file") String mediaType,
        long bytes,
        @Schema(description = "Whether the whole file has been gone through; nothing is stored before") boolean checked,
        @Schema(description = "The layout that the header has") String layout,
        @Schema(description = "Rows that were stored; in a dry run, that would be") long imported,
        @Schema(description = "Rows that an earlier import has stored, the same as now") long unchanged,
        long refused,
        @Schema(description = "Stored rows of which there is something to say") long noted,
        @Schema(description = "Why the file as a whole cannot be taken over") List<FaultView> problems,
        @Schema(description = "The bulk approval, once somebody has ordered it") JobView approval,
        @Schema(description = "File and outcomes are gone after their time") boolean forgotten) {

    static ImportView of(Imports.Standing standing, Locale language) {
        return new ImportView(
                JobView.of(standing.job()),
                standing.order().dryRun(),
                standing.order().submit().wanted(),
                standing.of().mediaType(),
                standing.of().bytes(),
                standing.state().checked(),
                standing.state().layout(),
                standing.state().imported(),
                standing.state().unchanged(),
                standing.state().refused(),
                standing.state().noted(),
                standing.of().problems().stream()
                        .map(problem -> FaultView.of(problem, language))
                        .toList(),
                standing.approval() == null ? null : JobView.of(standing.approval()),
                standing.of().forgotten());
    }
}
