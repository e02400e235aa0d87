package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * The values from {@code from} (included) up to {@code to} (excluded) and the label they get.
 *
 * @param to null for the last band, which has no upper end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Band(
        String label,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal to) {

    boolean takes(BigDecimal value) {
        return from.compareTo(value) <= 0 && (to == null || value.compareTo(to) < 0);
    }

    String asRule(Input measure) {
        String lower = from.toPlainString() + " <= " + measure.title();
        return to == null ? lower : lower + " < " + to.toPlainString();
    }
}
