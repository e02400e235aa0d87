package io.kehu.customer.table;

import io.kehu.customer.table.entry.CellRule;
import io.kehu.customer.table.entry.Field;
import io.kehu.customer.table.entry.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that a table of customers can have. The header is the one that is written; the path of the field in the API's
 * form and, of details, its name are headers too.
 */
public enum Column {
    /** Tells the rows of a file apart when it is sent again. */
    ROW_KEY("行标识", null, Rules.NOTHING, "rowKey"),
    NUMBER("客户编号", field(Field.Part.LEGACY, "number"), Rules.NUMBER, "编号", "number"),
    NUMBER_NOTE("历史编号说明", field(Field.Part.LEGACY, "note"), Rules.PROSE),
    /** Written only. */
    STATUS("记录状态", null, Rules.STATUS),
    LEGAL_NAME("客户名称", details("legalName"), Rules.TEXT, "企业名称", "客户企业名称", "公司名称", "客户名称(全称)"),
    SHORT_NAME("客户简称", details("shortName"), Rules.TEXT, "简称", "企业简称"),
    NAME_NOTE("简称备注", details("nameNote"), Rules.PROSE),
    CREDIT_CODE("统一社会信用代码", details("creditCode"), Rules.CODE, "信用代码"),
    LIFECYCLE("客户类型", details("lifecycle"), Rules.LIFECYCLE, "当前沟通阶段"),
    INDUSTRY("所属行业", details("industryCode"), Rules.INDUSTRY, "行业", "行业代码"),
    SIZE("企业规模", details("employees"), Rules.SIZE, "客户规模", "公司规模"),
    EMPLOYEES("员工人数", details("employees"), Rules.EMPLOYEES, "员工数", "企业人数"),
    REVENUE("年营收", details("annualRevenue"), Rules.REVENUE, "营业额", "年营业额"),
    NATURE("企业性质", details("enterpriseNature"), Rules.NATURE),
    REPRESENTATIVE("法定代表人", details("legalRepresentative"), Rules.TEXT, "法人代表", "所有者(法人代表)"),
    FOUNDED_ON("成立时间", details("foundedOn"), Rules.DAY, "成立日期"),
    ADDRESS("注册地址", details("registeredStreet"), Rules.ADDRESS, "地址"),
    DIVISION("注册地行政区划代码", details("registeredDivision"), Rules.CODE),
    STREET("注册地街道门牌", details("registeredStreet"), Rules.TEXT),
    SOURCE("客户来源", details("sourceChannel"), Rules.CHANNEL, "信息来源渠道", "信息来源", "来源渠道"),
    ACQUIRED_AT("信息获取时间", details("acquiredAt"), Rules.MOMENT, "首次接触时间"),
    CONTACT_NAME("关键联系人", contact("name"), Rules.TEXT, "关键联系人姓名", "主要联系人", "联系人姓名", "联系人"),
    CONTACT_POSITION("职位", contact("position"), Rules.TEXT, "关键联系人职位", "联系人职位"),
    REACH("联系方式(电话/邮箱)", contact("mobile"), Rules.REACH, "联系方式", "联系方式(电话、传真、邮箱)"),
    PHONE("联系电话", contact("mobile"), Rules.PHONE, "联系人电话", "电话"),
    MOBILE("手机", contact("mobile"), Rules.MOBILE, "手机号", "联系人手机"),
    LANDLINE("固定电话", contact("landline"), Rules.LANDLINE, "座机"),
    EMAIL("邮箱", contact("email"), Rules.EMAIL, "联系人邮箱", "电子邮箱"),
    DECISION_MAKER("决策角色", contact("decisionMaker"), Rules.YES_NO, "决策角色(是/否)", "是否决策人"),
    HOBBIES("联系人爱好", contact("hobbies"), Rules.PROSE, "爱好或偏好"),
    BIRTHDAY("联系人生日", contact("birthday"), Rules.BIRTHDAY, "生日"),
    OTHER_CONTACTS("次要联系人信息", null, Rules.OTHER_CONTACTS, "次要联系人", "contacts"),
    DEMAND("需求类型", details("demandType"), Rules.DEMAND),
    DEMAND_DESCRIPTION("需求描述", details("demandDescription"), Rules.PROSE, "初步需求描述", "核心需求", "具体需求"),
    BUDGET("预算范围", details("budgetFrom"), Rules.BUDGET, "预算"),
    BUDGET_FROM("预算下限", details("budgetFrom"), Rules.AMOUNT),
    BUDGET_TO("预算上限", details("budgetTo"), Rules.AMOUNT),
    DELIVERY_ON("期望交付时间", details("expectedDeliveryOn"), Rules.DAY),
    PAIN_POINTS("痛点描述", details("painPoints"), Rules.PROSE),
    PAST_COOPERATION("过往合作经历", details("pastCooperation"), Rules.PROSE),
    PURCHASING_TRAITS("采购决策特征", details("purchasingTraits"), Rules.PROSE),
    BUSINESS_TREND("业务发展趋势", details("businessTrend"), Rules.PROSE),
    EXPECTED_AMOUNT("预估年合作金额", details("expectedAnnualAmount"), Rules.AMOUNT),
    ACTUAL_AMOUNT("年度合作金额", details("actualAnnualAmount"), Rules.AMOUNT, "实际年合作金额"),
    PROGRESS("合作阶段", details("progress"), Rules.PROGRESS, "当前合作进度"),
    VALUE_GRADE("价值等级", details("expectedAnnualAmount"), Rules.VALUE_GRADE),
    PRODUCTS("合作产品/服务", details("products"), Rules.SEVERAL, "合作产品", "产品/服务"),
    CONTRACT_NUMBER("合同编号(如有)", contract("number"), Rules.TEXT, "合同编号"),
    CONTRACT_AMOUNT("合同金额(如有)", contract("amount"), Rules.AMOUNT, "合同金额"),
    CONTRACT_SIGNED_ON("合同签订日期", contract("signedOn"), Rules.DAY),
    CONTRACT_STARTS_ON("合同开始日期", contract("startsOn"), Rules.DAY),
    CONTRACT_ENDS_ON("合同结束日期", contract("endsOn"), Rules.DAY, "合同到期日期"),
    OTHER_CONTRACTS("其他合同", null, Rules.OTHER_CONTRACTS, "contracts"),
    COMPETITORS("竞争对手合作信息", null, Rules.COMPETITORS, "competitors"),
    LINKS("相关链接", null, Rules.LINKS, "links"),
    TAGS("标签", details("tags"), Rules.SEVERAL, "客户标签"),
    HIGH_INTENT("高意向说明", details("highIntent"), Rules.PROSE, "高意向客户"),
    AT_RISK("风险说明", details("atRisk"), Rules.PROSE, "风险客户"),
    LOSS_REASON("流失原因", details("lossReason"), Rules.PROSE),
    OWNER("负责人", field(Field.Part.OWNERSHIP, "ownerId"), Rules.OWNER, "ownerId"),
    DEPARTMENT("部门", field(Field.Part.OWNERSHIP, "department"), Rules.TEXT, "department"),
    REGION("销售区域", field(Field.Part.OWNERSHIP, "region"), Rules.TEXT, "区域", "region"),
    LAST_FOLLOW_UP("最后跟进时间", null, Rules.LAST_FOLLOW_UP),
    FOLLOWED_UP_BY("跟进人", null, Rules.FOLLOWED_UP_BY),
    FOLLOW_UP_CONTENT("跟进内容", null, Rules.FOLLOW_UP_CONTENT),
    REMARK("备注", details("remark"), Rules.PROSE),
    /** What became of the row in an earlier import. */
    RESULT("导入结果", null, Rules.NOTHING),
    /** Why. */
    EXPLANATION("错误说明", null, Rules.NOTHING);

    private static final Map<String, Column> BY_NAME = byName();

    private final String header;
    private final Field field;
    private final CellRule rule;
    private final List<String> aliases;

    Column(String header, Field field, CellRule rule, String... aliases) {
        this.header = header;
        this.field = field;
        this.rule = rule;
        this.aliases = List.of(aliases);
    }

    /** As it is written. */
    public String header() {
        return header;
    }

    /** Path of the field in the API's form; empty where the column has none or several. */
    public Optional<String> path() {
        return Optional.ofNullable(field).map(Field::path);
    }

    Field field() {
        return field;
    }

    CellRule rule() {
        return rule;
    }

    /** The column that goes by a header, an alias or the path of a field. */
    static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(HeaderName.of(name)));
    }

    private static Map<String, Column> byName() {
        Map<String, Column> names = new HashMap<>();
        for (Column column : values()) {
            names.putIfAbsent(HeaderName.of(column.header), column);
            column.aliases.forEach(alias -> names.putIfAbsent(HeaderName.of(alias), column));
        }
        for (Column column : List.of(EMPLOYEES, STREET, MOBILE, BUDGET_FROM)) {
            names.put(HeaderName.of(column.field.path()), column);
            names.put(HeaderName.of(column.field.name()), column);
        }
        for (Column column : values()) {
            if (column.field != null) {
                names.putIfAbsent(HeaderName.of(column.field.path()), column);
                if (column.field.part() == Field.Part.DETAILS) {
                    names.putIfAbsent(HeaderName.of(column.field.name()), column);
                }
            }
        }
        return Map.copyOf(names);
    }

    private static Field field(Field.Part part, String name) {
        return new Field(part, name);
    }

    private static Field details(String name) {
        return new Field(Field.Part.DETAILS, name);
    }

    private static Field contact(String name) {
        return new Field(Field.Part.CONTACT, name);
    }

    private static Field contract(String name) {
        return new Field(Field.Part.CONTRACT, name);
    }
}
