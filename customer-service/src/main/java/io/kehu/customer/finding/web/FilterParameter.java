package io.kehu.customer.finding.web;

import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.record.DemandType;
import io.kehu.customer.record.Flag;
import io.kehu.customer.record.Lifecycle;
import io.kehu.customer.record.Progress;
import java.util.List;

/**
 * Everything that customers can be narrowed by. Parameters of different names are combined with "and"; one that is given several
 * times means any of its values unless its description says otherwise.
 */
public enum FilterParameter {
    Q(
            "q",
            "Fragments of the names, two characters and more each, separated by blanks, all of which must be there: characters"
                    + " side by side, or their pinyin initials; or the beginning of the customer number or the credit code",
            Narrowing.once(ValueKind.NAME, CustomerFilter::named)),
    STATUS(
            "status",
            "Where the record stands in its course; WORKING_SET: all that somebody works with, neither REJECTED nor MERGED nor"
                    + " ARCHIVED",
            Narrowing.statuses()),
    LIFECYCLE("lifecycle", "客户状态", Narrowing.any("lifecycle", ValueKind.constant(Lifecycle.class))),
    PROGRESS("progress", "跟进阶段", Narrowing.any("progress", ValueKind.constant(Progress.class))),
    DEMAND_TYPE("demandType", "Core demand (需求类型)", Narrowing.any("demand", ValueKind.constant(DemandType.class))),
    INDUSTRY("industry", "Section, division, group or class", Narrowing.any("industry", ValueKind.INDUSTRY)),
    DIVISION("division", "Province, city or district of registration", Narrowing.any("division", ValueKind.DIVISION)),
    ENTERPRISE_NATURE(
            "enterpriseNature", "Code of the list enterprise-nature (企业性质)", Narrowing.any("nature", ValueKind.TEXT)),
    SOURCE_CHANNEL(
            "sourceChannel", "Code of the list source-channel (信息来源渠道)", Narrowing.any("source", ValueKind.TEXT)),
    PRODUCT("product", "合作产品/服务, as the record has it", Narrowing.any("product", ValueKind.TEXT)),
    TAG("tag", "Given several times: customers with every one of these tags", Narrowing.every("tag", ValueKind.TEXT)),
    LABEL(
            "label",
            "Dimension and code of a label, value:H; several of one dimension mean any of them, of several dimensions one of"
                    + " each. What there is, the standard in force says (GET /api/v1/standards); S0 has the dimensions industry, size,"
                    + " value, stage and demand",
            Narrowing.labels()),
    FLAG("flag", "高意向客户, 风险客户", Narrowing.any("flag", ValueKind.constant(Flag.class))),
    VALUE_STATE("valueState", "How sure a field is; * stands for any field", Narrowing.valueStates()),
    DUE_BY("dueBy", "Something is to be confirmed or filled by this day", Narrowing.bound("due_by", ValueKind.DATE)),
    OWNER_ID("ownerId", "User name of the owner (负责人)", Narrowing.column("owner_id", ValueKind.TEXT)),
    DEPARTMENT("department", "Department of the owner", Narrowing.column("department", ValueKind.TEXT)),
    REGION("region", "Sales region", Narrowing.column("region", ValueKind.TEXT)),
    NUMBER("number", "The whole customer number (客户编号)", Narrowing.column("number", ValueKind.TEXT)),
    CREDIT_CODE("creditCode", "The whole unified social credit code", Narrowing.column("credit_code", ValueKind.TEXT)),
    PHONE(
            "phone",
            "A contact's number, mobile or landline, in any writing, without extension; for those who see contacts as they are",
            Narrowing.phones()),
    CONTRACT_NUMBER(
            "contractNumber", "The whole number of one of the contracts", Narrowing.any("contract", ValueKind.TEXT)),
    ENTERED_LATE(
            "enteredLate",
            "Entered more than a day after it was collected",
            Narrowing.bound("entered_late", ValueKind.TRUTH)),
    ENTERED_FROM("enteredFrom", Bounds.FROM, Narrowing.bound("entered_from", ValueKind.INSTANT)),
    ENTERED_TO("enteredTo", Bounds.TO, Narrowing.bound("entered_to", ValueKind.INSTANT)),
    ACQUIRED_FROM("acquiredFrom", Bounds.FROM, Narrowing.bound("acquired_from", ValueKind.INSTANT)),
    ACQUIRED_TO("acquiredTo", Bounds.TO, Narrowing.bound("acquired_to", ValueKind.INSTANT)),
    FOUNDED_FROM("foundedFrom", Bounds.FROM, Narrowing.bound("founded_from", ValueKind.DATE)),
    FOUNDED_TO("foundedTo", Bounds.TO, Narrowing.bound("founded_to", ValueKind.DATE)),
    LAST_INTERACTION_FROM(
            "lastInteractionFrom", Bounds.FROM, Narrowing.bound("last_interaction_from", ValueKind.INSTANT)),
    LAST_INTERACTION_BEFORE(
            "lastInteractionBefore",
            "Exclusive; customers without any interaction are among them",
            Narrowing.bound("last_interaction_before", ValueKind.INSTANT)),
    EMPLOYEES_FROM("employeesFrom", Bounds.FROM, Narrowing.bound("employees_from", ValueKind.NUMBER)),
    EMPLOYEES_TO("employeesTo", Bounds.TO, Narrowing.bound("employees_to", ValueKind.NUMBER)),
    ANNUAL_REVENUE_FROM("annualRevenueFrom", Bounds.FROM, Narrowing.bound("annual_revenue_from", ValueKind.YUAN)),
    ANNUAL_REVENUE_TO("annualRevenueTo", Bounds.TO, Narrowing.bound("annual_revenue_to", ValueKind.YUAN)),
    EXPECTED_ANNUAL_AMOUNT_FROM(
            "expectedAnnualAmountFrom", Bounds.FROM, Narrowing.bound("expected_annual_amount_from", ValueKind.YUAN)),
    EXPECTED_ANNUAL_AMOUNT_TO(
            "expectedAnnualAmountTo", Bounds.TO, Narrowing.bound("expected_annual_amount_to", ValueKind.YUAN));

    /** What bounds say of themselves. */
    private static final class Bounds {
        static final String FROM = "Inclusive";
        static final String TO = "Exclusive";
    }

    private final String text;
    private final String description;
    private final Narrowing narrowing;

    FilterParameter(String text, String description, Narrowing narrowing) {
        this.text = text;
        this.description = description;
        this.narrowing = narrowing;
    }

    /** Takes every one of them from the request. */
    static CustomerFilter read(GivenParameters given) {
        CustomerFilter filter = new CustomerFilter();
        List.of(values()).forEach(parameter -> parameter.narrowing.take(parameter.text, given, filter));
        return filter;
    }

    /** As it stands in the address. */
    String text() {
        return text;
    }

    String description() {
        return description;
    }

    ValueKind<?> kind() {
        return narrowing.kind();
    }

    boolean isRepeatable() {
        return narrowing.repeatable();
    }
}
