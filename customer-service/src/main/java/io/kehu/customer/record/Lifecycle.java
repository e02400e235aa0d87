package io.kehu.customer.record;

/** How far the cooperation is, as people enter it; that it has ended is not entered but a step of its own. */
public enum Lifecycle {
    /** 潜在: no intention to cooperate yet. */
    PROSPECT,
    /** 意向: the need is clear, talks are under way. */
    INTENT,
    /** 合作中: a contract is signed and running. */
    ACTIVE
}
