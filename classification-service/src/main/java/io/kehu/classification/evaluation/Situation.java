package io.kehu.classification.evaluation;

/** The facts of a customer at one moment: all that a scheme may look at. */
record Situation(Facts facts, Activity activity) {}
