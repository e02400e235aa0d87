package io.kehu.benchmark.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** 来源渠道 of S0 to S4: the code of the reference list, the word for a table, and how many of a hundred come this way. */
public enum SourceChannel {
    WEBSITE_FORM("website-form", "官网表单", 14),
    EXHIBITION("exhibition", "展会推广", 15),
    SALES_VISIT("sales-visit", "销售拜访", 19),
    PARTNER_REFERRAL("partner-referral", "合作伙伴推荐", 8),
    CUSTOMER_REFERRAL("customer-referral", "客户转介绍", 11),
    MARKETING_EVENT("marketing-event", "市场活动", 6),
    ONLINE_ADVERTISING("online-advertising", "线上广告", 12),
    INCOMING_INQUIRY("incoming-inquiry", "客户咨询", 7),
    PUBLIC_INFORMATION("public-information", "公开信息", 4),
    MEDIA_DIRECTORY("media-or-directory", "媒体与名录", 3),
    WALK_IN("walk-in", "自然到访", 1);

    private final String code;
    private final String word;
    private final int weight;

    SourceChannel(String code, String word, int weight) {
        this.code = code;
        this.word = word;
        this.weight = weight;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    int weight() {
        return weight;
    }
}
