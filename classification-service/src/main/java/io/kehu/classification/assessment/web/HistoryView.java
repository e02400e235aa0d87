package io.kehu.classification.assessment.web;

import io.kehu.classification.assessment.LabelPeriod;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All labels a customer ever had. */
record HistoryView(
        UUID customerId,
        List<LabelPeriod> items,
        @Schema(description = "How the items are sorted.", examples = "dimension,from") String sort) {

    static HistoryView of(UUID customerId, List<LabelPeriod> periods) {
        return new HistoryView(customerId, periods, "dimension,from");
    }
}
