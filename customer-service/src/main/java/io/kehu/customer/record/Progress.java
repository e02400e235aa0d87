package io.kehu.customer.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the current deal is (S3, 合作阶段). */
@Schema(
        description = "合作阶段: FIRST_CONTACT 初步接触, NEEDS_RESEARCH 需求调研, PROPOSAL 方案提交, CONTRACT 合同签订, DELIVERY 实施交付,"
                + " AFTER_SALES 售后维护")
public enum Progress {
    FIRST_CONTACT,
    NEEDS_RESEARCH,
    PROPOSAL,
    CONTRACT,
    DELIVERY,
    AFTER_SALES
}
