package io.kehu.classification.assessment.web;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.Explanation;
import io.kehu.classification.evaluation.Text;

/** A customer's label in one dimension, and why it is this one. */
record LabelView(String dimension, String code, Text label, Explanation explanation) {

    static LabelView of(Decision decision) {
        return new LabelView(
                decision.dimension(), decision.label().code(), decision.label().text(), decision.explanation());
    }
}
