package io.kehu.customer.record;

/** What a record is flagged with (CAP-10; S2: 特殊标注). */
public enum Flag {
    /** 高意向客户: a deal is expected within a month. */
    HIGH_INTENT,
    /** 风险客户: the contact has left, the company has moved. */
    AT_RISK
}
