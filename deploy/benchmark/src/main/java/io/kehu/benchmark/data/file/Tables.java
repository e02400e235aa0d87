package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the documents' tables, in their order and with their headers. */
final class Tables {

    private static final Column NUMBER =
            new Column("客户编号", c -> c.legacy() == null ? null : c.legacy().number());
    private static final Column NAME = new Column("客户名称", c -> c.company().legalName());
    private static final Column CHANNEL = new Column(
            "客户来源",
            c -> c.dealings().sourceChannel() == null
                    ? null
                    : c.dealings().sourceChannel().word());
    private static final Column DEMAND = new Column(
            "需求类型",
            c -> c.need().demandType() == null ? null : c.need().demandType().word());
    private static final Column FOUNDED = new Column("成立时间", c -> c.company().foundedOn());
    private static final Column ADDRESS = new Column("注册地址", c -> Words.address(c.company()));
    private static final Column LAST_FOLLOW_UP =
            new Column("最后跟进时间", c -> c.dealings().lastInteraction());
    private static final Column REMARK = new Column("备注", c -> c.dealings().remark());

    /** S0, section three. */
    static final List<Column> S0 = List.of(
            NUMBER,
            NAME,
            new Column("所属行业", c -> c.company().division()),
            new Column("企业规模", c -> Words.sizeOfS0(c.company())),
            new Column("关键联系人", c -> c.primaryContact().name()),
            new Column("职位", c -> c.primaryContact().position()),
            new Column("联系方式(电话/邮箱)", c -> Words.reach(c.primaryContact())),
            DEMAND,
            new Column("合作阶段", c -> c.dealings().lifecycle().stage()),
            new Column("价值等级", c -> Words.value(c.need().expectedAnnualAmount())),
            new Column("负责人", c -> c.owner().name()),
            LAST_FOLLOW_UP,
            REMARK);

    /** S3, section three, as far as the document goes. */
    static final List<Column> S3 = List.of(
            NUMBER,
            NAME,
            new Column("客户类型", c -> c.dealings().lifecycle().customerType()),
            new Column("所属行业", c -> c.company().section() + '-' + c.company().division()),
            new Column("客户规模", c -> Words.sizeOfS3(c.company())),
            FOUNDED,
            ADDRESS,
            CHANNEL,
            new Column("主要联系人姓名", c -> c.primaryContact().name()),
            new Column("主要联系人职位", c -> c.primaryContact().position()),
            new Column("主要联系人电话", c -> Words.phone(c.primaryContact())),
            new Column("主要联系人邮箱", c -> c.primaryContact().email()),
            new Column("次要联系人信息", Words::otherContacts),
            new Column("合作产品/服务", c -> String.join("；", c.dealings().products())),
            new Column("合作阶段", c -> c.dealings().progress().word()),
            new Column("合同编号(如有)", ofLastContract(Contract::number)),
            new Column("合同金额(如有)", ofLastContract(Contract::amount)),
            LAST_FOLLOW_UP,
            new Column("跟进人", c -> c.owner().name()));

    /** What the documents' tables lack, or say in words only, but a record needs to be submitted, searched and owned. */
    private static final List<Column> FURTHER = List.of(
            new Column("信息获取时间", c -> Words.minute(c.dealings().acquiredAt())),
            CHANNEL,
            DEMAND,
            new Column("需求描述", c -> c.need().demandDescription()),
            new Column("负责人", c -> c.owner().login()),
            new Column("部门", c -> c.owner().department()),
            new Column("销售区域", c -> c.owner().region()),
            new Column("统一社会信用代码", c -> c.company().creditCode()),
            new Column("所属行业", c -> c.company().industryCode()),
            new Column("员工人数", c -> c.company().employees()),
            new Column("年营收", c -> c.company().annualRevenue()),
            new Column("预估年合作金额", c -> c.need().expectedAnnualAmount()),
            new Column(
                    "企业性质",
                    c -> c.company().enterpriseNature() == null
                            ? null
                            : c.company().enterpriseNature().word()),
            new Column("法定代表人", c -> c.company().legalRepresentative()),
            FOUNDED,
            new Column("注册地行政区划代码", c -> c.company().registeredDivision()),
            ADDRESS,
            new Column("预算下限", c -> c.need().budgetFrom()),
            new Column("预算上限", c -> c.need().budgetTo()),
            REMARK);

    private Tables() {}

    /** The table with the further columns in it: in the place of those of the same header, or behind them. */
    static List<Column> full(List<Column> table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Stream.concat(table.stream(), FURTHER.stream()).forEach(column -> columns.put(column.header(), column));
        return List.copyOf(columns.values());
    }

    private static Function<GeneratedCustomer, Object> ofLastContract(Function<Contract, ?> value) {
        return customer -> customer.contracts().isEmpty()
                ? null
                : value.apply(customer.contracts().get(customer.contracts().size() - 1));
    }
}
