package io.kehu.followup.policy;

/** What a customer's record can ask for by itself, whatever stage the customer is in. The name is the kind of the duty. */
public enum RecordKind {
    /** 初核: whether what was collected is complete and true (VER-1). */
    INITIAL_VERIFICATION,
    /** 客户未提供: a value is to be looked up in public sources (CAP-4). */
    MISSING_VALUE
}
