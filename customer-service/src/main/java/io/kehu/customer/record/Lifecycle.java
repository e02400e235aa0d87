package io.kehu.customer.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the cooperation is, as people enter it; that it has ended is not entered but a step of its own. */
@Schema(description = "客户状态: PROSPECT 潜在, INTENT 意向, ACTIVE 合作中")
public enum Lifecycle {
    /** 潜在: no intention to cooperate yet. */
    PROSPECT,
    /** 意向: the need is clear, talks are under way. */
    INTENT,
    /** 合作中: a contract is signed and running. */
    ACTIVE
}
