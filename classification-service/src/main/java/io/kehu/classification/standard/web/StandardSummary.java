package io.kehu.classification.standard.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.evaluation.Text;
import io.kehu.classification.standard.Standard;
import io.kehu.classification.standard.StandardEdition;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a standard in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StandardSummary(
        String code,
        int version,
        StandardEdition.Status status,
        Text title,
        LocalDate effectiveOn,
        Instant publishedAt,
        @Schema(description = "Whether customers are classified by this version today.") boolean inForce) {

    static StandardSummary of(StandardEdition edition, boolean inForce) {
        Standard standard = edition.definition();
        return new StandardSummary(
                standard.code(),
                standard.version(),
                edition.status(),
                standard.title(),
                standard.effectiveOn(),
                edition.publishedAt(),
                inForce);
    }
}
