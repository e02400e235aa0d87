package io.kehu.benchmark.data;

/** How far the cooperation is, with the words of S0 (合作阶段) and S3 (客户类型). */
public enum Lifecycle {
    PROSPECT("潜在客户", "潜在客户"),
    INTENT("意向客户", "意向客户"),
    ACTIVE("合作中", "成交客户");

    private final String stage;
    private final String customerType;

    Lifecycle(String stage, String customerType) {
        this.stage = stage;
        this.customerType = customerType;
    }

    public String stage() {
        return stage;
    }

    public String customerType() {
        return customerType;
    }
}
