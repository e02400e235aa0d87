package io.kehu.classification.assessment.web;

import io.kehu.classification.assessment.Assessment;
import io.kehu.classification.evaluation.Decision;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the list of assessments. */
record AssessmentSummary(
        UUID customerId,
        String number,
        @Schema(description = "The code of the customer's label in each dimension.") Map<String, String> labels,
        Instant classifiedAt) {

    static AssessmentSummary of(Assessment assessment) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Decision decision : assessment.decisions()) {
            labels.put(decision.dimension(), decision.label().code());
        }
        return new AssessmentSummary(
                assessment.customerId(), assessment.number().number(), labels, assessment.classifiedAt());
    }
}
