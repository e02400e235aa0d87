package io.kehu.customer.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.imports.RowOutcome;
import io.kehu.customer.masking.ContactMask;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row. */
@Schema(
        name = "ImportedRow",
        requiredProperties = {"outcome", "errors"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowView(
        long line,
        @Schema(description = "What the row is recognised by when it is sent again", examples = "number:M-H-2024-001")
                String key,
        RowOutcome.Outcome outcome,
        UUID customerId,
        @Schema(description = "Why it is refused; of others, what is to be said of them") List<FaultView> errors) {

    static RowView of(RowOutcome row, Locale language, ContactMask mask) {
        return new RowView(
                row.line(),
                row.key(),
                row.outcome(),
                row.customerId(),
                row.faults().stream()
                        .map(fault -> FaultView.of(fault, language, mask))
                        .toList());
    }
}
