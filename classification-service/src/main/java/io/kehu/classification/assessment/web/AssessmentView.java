package io.kehu.classification.assessment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.assessment.Assessment;
import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.classification.numbering.AssignedNumber;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the standard in force says about a customer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        UUID customerId,
        AssignedNumber number,
        StandardVersion standard,
        List<LabelView> dimensions,
        @Schema(description = "When a label changed the last time.") Instant classifiedAt,
        @Schema(description = "When the customer becomes silent unless both sides speak before; absent for who cannot.")
                Instant silentFrom) {

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.customerId(),
                assessment.number(),
                assessment.standard(),
                assessment.decisions().stream().map(LabelView::of).toList(),
                assessment.classifiedAt(),
                assessment.silentFrom());
    }
}
