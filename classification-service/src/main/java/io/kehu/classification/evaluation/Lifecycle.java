package io.kehu.classification.evaluation;

/** How far a customer has come; the first of the three axes behind what the documents call a stage. */
public enum Lifecycle {
    PROSPECT,
    INTENT,
    ACTIVE,
    ENDED
}
