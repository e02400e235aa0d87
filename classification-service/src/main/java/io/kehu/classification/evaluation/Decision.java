package io.kehu.classification.evaluation;

/** What one scheme says about one customer, and why. */
public record Decision(String dimension, Label label, Explanation explanation) {}
