package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a customer has a label (CLS-2).
 *
 * @param standard the version of the standard that was applied
 * @param scheme the dimension whose scheme decided
 * @param rule the band or condition that took the customer, readable without the standard at hand
 * @param inputs every value that was looked at until the decision fell
 * @param assumed true when nothing decided and the standard's own fallback was taken
 * @param note why the fallback is what it is; only with {@code assumed}
 * @param decidedBy {@code standard}, or the user name of whoever chose otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        StandardVersion standard,
        String scheme,
        String rule,
        List<InputUsed> inputs,
        boolean assumed,
        Text note,
        String decidedBy) {

    static final String BY_STANDARD = "standard";

    static Explanation decided(StandardVersion standard, String scheme, String rule, List<InputUsed> inputs) {
        return new Explanation(standard, scheme, rule, inputs, false, null, BY_STANDARD);
    }

    static Explanation assumed(StandardVersion standard, String scheme, List<InputUsed> inputs, Text because) {
        return new Explanation(standard, scheme, "otherwise", inputs, true, because, BY_STANDARD);
    }
}
