package io.kehu.classification.evaluation;

/** Whether both sides still talk; the second axis, and the only input that changes by time alone. */
public enum Activity {
    NORMAL,
    SILENT
}
