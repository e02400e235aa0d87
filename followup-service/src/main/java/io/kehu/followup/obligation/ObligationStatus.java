package io.kehu.followup.obligation;

/** How an obligation stands. Overdue is no status of its own: an open one is overdue from its deadline on. */
public enum ObligationStatus {
    OPEN,
    COMPLETED,
    CANCELLED
}
