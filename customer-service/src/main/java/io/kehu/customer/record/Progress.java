package io.kehu.customer.record;

/** How far the current deal is (S3, 合作阶段). */
public enum Progress {
    FIRST_CONTACT,
    NEEDS_RESEARCH,
    PROPOSAL,
    CONTRACT,
    DELIVERY,
    AFTER_SALES
}
