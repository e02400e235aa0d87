package io.kehu.customer.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer needs at the core (S0, 需求类型维度). */
@Schema(
        description =
                "需求类型: PRODUCT_PURCHASE 产品采购型, TECHNICAL_SUPPORT 技术支持型, SOLUTION 解决方案型, STRATEGIC_COOPERATION 战略合作型")
public enum DemandType {
    PRODUCT_PURCHASE,
    TECHNICAL_SUPPORT,
    SOLUTION,
    STRATEGIC_COOPERATION
}
