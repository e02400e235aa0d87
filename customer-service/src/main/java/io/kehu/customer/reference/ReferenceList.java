package io.kehu.customer.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The lists that people choose from. An administrator extends each of them. */
public enum ReferenceList {
    /** 所属行业: two levels at least, and those two are the standard's own. */
    INDUSTRY("所属行业", "Industry (GB/T 4754-2017)", Coding.INDUSTRY, 4, 2, 3),
    DIVISION("行政区划", "Administrative division (GB/T 2260)", Coding.DIVISION, 3, 1, 2),
    SOURCE_CHANNEL("客户来源", "Source channel"),
    ENTERPRISE_NATURE("企业性质", "Enterprise nature"),
    PRODUCT("产品与服务", "Product or service"),
    BUSINESS_LINE("业务板块", "Business line"),
    PAYMENT_TERMS("付款方式", "Payment terms"),
    COOPERATION_MODE("合作方式", "Mode of cooperation"),
    LINK_KIND("链接类型", "Kind of link");

    private final Name title;
    private final Coding coding;
    private final int levels;
    private final int requiredLevel;
    private final int openFromLevel;

    ReferenceList(String zh, String en) {
        this(zh, en, Coding.WORDS, 1, 1, 1);
    }

    ReferenceList(String zh, String en, Coding coding, int levels, int requiredLevel, int openFromLevel) {
        this.title = new Name(zh, en);
        this.coding = coding;
        this.levels = levels;
        this.requiredLevel = requiredLevel;
        this.openFromLevel = openFromLevel;
    }

    /** The list that clients call by that code, {@code source-channel}. */
    public static ReferenceList fromString(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Name title() {
        return title;
    }

    Coding coding() {
        return coding;
    }

    public int levels() {
        return levels;
    }

    /** How deep a choice must be: an industry needs its division, a section alone says too little. */
    public int requiredLevel() {
        return requiredLevel;
    }

    /** The first level to which entries can be added; those above come with the standard. */
    public int openFromLevel() {
        return openFromLevel;
    }

    @Override
    public String toString() {
        return code();
    }
}
