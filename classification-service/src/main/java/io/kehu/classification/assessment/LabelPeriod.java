package io.kehu.classification.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.classification.evaluation.Explanation;
import io.kehu.classification.evaluation.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The time during which a customer had a label.
 *
 * @param to null for the label the customer has now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LabelPeriod(
        String dimension, String code, Text label, Instant from, Instant to, Explanation explanation) {

    /** @param changes sorted by dimension, then in the order in which they happened */
    static List<LabelPeriod> of(List<LabelChange> changes) {
        List<LabelPeriod> periods = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            LabelChange change = changes.get(i);
            LabelChange next = i + 1 < changes.size() ? changes.get(i + 1) : null;
            boolean ended = next != null && next.dimension().equals(change.dimension());
            periods.add(new LabelPeriod(
                    change.dimension(),
                    change.label().code(),
                    change.label().text(),
                    change.validFrom(),
                    ended ? next.validFrom() : null,
                    change.explanation()));
        }
        return periods;
    }
}
