package io.kehu.customer.change;

/** What was done to a record. */
public enum ChangeKind {
    ENTERED,
    IMPORTED,
    REVISED,
    VERIFIED,
    SUBMITTED,
    APPROVED,
    RETURNED,
    CONFIRMED,
    REJECTED,
    REINSTATED,
    REASSIGNED,
    MERGED,
    UNMERGED,
    AUDITED,
    COOPERATION_ENDED
}
