package io.kehu.customer.table.cell;

/** The words that the documents print for values of closed lists, and what people make of them. */
public final class DocumentWords {

    /** S0, 需求类型. */
    public static final WordList DEMAND = WordList.of(
            "PRODUCT_PURCHASE 产品采购型 产品采购 采购型",
            "TECHNICAL_SUPPORT 技术支持型 技术支持",
            "SOLUTION 解决方案型 解决方案",
            "STRATEGIC_COOPERATION 战略合作型 战略合作");

    /** S0, 合作阶段; S2 and S3, 客户类型; S4. The end of a cooperation is none of them. */
    public static final WordList LIFECYCLE =
            WordList.of("PROSPECT 潜在客户 潜在", "INTENT 意向客户 意向", "ACTIVE 合作中 合作中客户 成交客户 成交 已合作客户 已合作");

    /** S3, 合作阶段. */
    public static final WordList PROGRESS = WordList.of(
            "FIRST_CONTACT 初步接触",
            "NEEDS_RESEARCH 需求调研",
            "PROPOSAL 方案提交",
            "CONTRACT 合同签订",
            "DELIVERY 实施交付",
            "AFTER_SALES 售后维护");

    /** Where a record stands (VER-2, VER-3). */
    public static final WordList STATUS = WordList.of(
            "DRAFT 草稿", "SUBMITTED 待审批", "RETURNED 已退回", "APPROVED 已生效", "REJECTED 已剔除", "MERGED 已合并", "ARCHIVED 已归档");

    /** S0: how active a customer is, which is told from interactions. */
    public static final WordList SILENT = WordList.of("SILENT 沉默客户 沉默");

    /** S2, S3, S4. */
    public static final WordList ENDED = WordList.of("ENDED 流失客户 流失 合作结束 已流失");

    /** S0, S3 and S4, for channels that the reference list has under these codes. */
    public static final WordList CHANNEL = WordList.of(
            "website 官网表单 官网",
            "exhibition 展会推广 展会 展会登记",
            "sales-visit 销售拜访 实地拜访 陌拜",
            "partner-referral 合作伙伴推荐 合作伙伴 合作伙伴引荐 第三方合作机构推荐",
            "customer-referral 客户转介绍 转介绍 老客户推荐 已合作客户介绍",
            "marketing-event 市场活动 市场活动反馈 企业沙龙 行业会议",
            "online-advertising 线上广告 线上推广",
            "incoming-enquiry 客户咨询",
            "public-information 公开信息",
            "media 媒体收集 各类媒体收集 媒体",
            "walk-in 自然到访");

    /** Names of industries in S0 and S3 that stand for one division of GB/T 4754. */
    public static final WordList INDUSTRY = WordList.of(
            "I65 IT服务业 服务业-软件信息 软件信息 软件和信息技术服务业",
            "F51 批发业 批发",
            "F52 零售业 零售业-电商 零售",
            "C39 电子制造 制造业-电子制造 制造业-计算机通信电子 计算机通信电子");

    /** Names in S0 and S3 that are wider than a division: one inside, to be confirmed. */
    public static final WordList WIDE_INDUSTRY = WordList.of("C35 制造业 装备制造 制造业-装备制造", "Q84 医疗健康 医疗", "F51 贸易");

    private DocumentWords() {}
}
