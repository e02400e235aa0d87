package io.kehu.classification.standard.web;

import io.kehu.classification.evaluation.Silence;
import io.kehu.classification.standard.Standard;
import io.kehu.classification.standard.StandardEdition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that one version of a standard says. */
record StandardView(
        StandardSummary standard,
        List<SchemeView> schemes,
        Silence silence,
        NumberingView numbering,
        @Schema(description = "The version of the follow-up policy that belongs to it.")
                Standard.FollowUpPolicy followUp,
        @Schema(description = "How long the file of a former customer is kept at least.") int retentionYears) {

    /** The template of numbers and the scope their serial counts in. */
    record NumberingView(String template, String scope) {}

    static StandardView of(StandardEdition edition, boolean inForce) {
        Standard standard = edition.definition();
        return new StandardView(
                StandardSummary.of(edition, inForce),
                standard.schemes().stream().map(SchemeView::of).toList(),
                standard.silence(),
                new NumberingView(
                        standard.numbering().template(), standard.numbering().scope()),
                standard.followUp(),
                standard.retentionYears());
    }
}
