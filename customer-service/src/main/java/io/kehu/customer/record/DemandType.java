package io.kehu.customer.record;

/** What the customer needs at the core (S0, 需求类型维度). */
public enum DemandType {
    PRODUCT_PURCHASE,
    TECHNICAL_SUPPORT,
    SOLUTION,
    STRATEGIC_COOPERATION
}
