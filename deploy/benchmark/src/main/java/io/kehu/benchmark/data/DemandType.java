package io.kehu.benchmark.data;

/** 需求类型 of S0, with its word. */
public enum DemandType {
    PRODUCT_PURCHASE("产品采购型"),
    TECHNICAL_SUPPORT("技术支持型"),
    SOLUTION("解决方案型"),
    STRATEGIC_COOPERATION("战略合作型");

    private final String word;

    DemandType(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
