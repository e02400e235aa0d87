package io.kehu.customer.job;

/**
 * Where a job stands.
 *
 * <pre>
 * WAITING ──▶ RUNNING ──▶ FINISHED
 *    │           ├──▶ FAILED
 *    └──cancel──▶└──cancel──▶ CANCELLED
 * </pre>
 */
public enum JobStatus {
    WAITING,
    RUNNING,
    FINISHED,
    /** Given up after several attempts at the same chunk; what was done before stays done. */
    FAILED,
    /** Stopped on request between two chunks; what was done before stays done. */
    CANCELLED;

    public boolean isOver() {
        return this == FINISHED || this == FAILED || this == CANCELLED;
    }
}
