package io.kehu.benchmark.data;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * 企业性质 of S4: the code of the reference list and the word for a table. State-owned, Hong Kong and foreign enterprises are
 * few but large (census of 2018: 0.4, 0.6 and 0.6 % of all).
 */
public enum EnterpriseNature {
    PRIVATE("private", "民营企业"),
    STATE_OWNED("state-owned", "国有企业"),
    COLLECTIVE("collective", "集体企业"),
    HONG_KONG_MACAO_TAIWAN("hong-kong-macao-taiwan", "港澳台投资企业"),
    FOREIGN("foreign-owned", "外商独资企业"),
    JOINT_VENTURE("sino-foreign-joint-venture", "中外合资企业"),
    PARTNERSHIP("partnership", "合伙企业"),
    SOLE_TRADER("individual-business", "个体工商户");

    private final String code;
    private final String word;

    EnterpriseNature(String code, String word) {
        this.code = code;
        this.word = word;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String word() {
        return word;
    }
}
