package io.kehu.benchmark.data;

/** 合作阶段 of S3, with its word. */
public enum Progress {
    FIRST_CONTACT("初步接触"),
    NEEDS_RESEARCH("需求调研"),
    PROPOSAL("方案提交"),
    CONTRACT("合同签订"),
    DELIVERY("实施交付"),
    AFTER_SALES("售后维护");

    private final String word;

    Progress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
