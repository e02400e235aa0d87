package io.kehu.customer.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables that the documents print, and those of our own. */
public enum Layout {
    /** S0, section three: the record table. */
    S0_RECORD_TABLE(
            heading("客户编号", Column.NUMBER),
            required("客户名称", Column.LEGAL_NAME),
            required("所属行业", Column.INDUSTRY),
            required("企业规模", Column.SIZE),
            required("关键联系人", Column.CONTACT_NAME),
            required("职位", Column.CONTACT_POSITION),
            required("联系方式(电话/邮箱)", Column.REACH),
            required("需求类型", Column.DEMAND),
            required("合作阶段", Column.LIFECYCLE),
            heading("价值等级", Column.VALUE_GRADE),
            heading("负责人", Column.OWNER),
            heading("最后跟进时间", Column.LAST_FOLLOW_UP),
            heading("备注", Column.REMARK)),

    /** S3, section three: the template, as far as the published document prints it; required is what it marks 必填. */
    S3_TEMPLATE(
            heading("客户编号", Column.NUMBER),
            required("客户名称", Column.LEGAL_NAME),
            required("客户类型", Column.LIFECYCLE),
            required("所属行业", Column.INDUSTRY),
            required("客户规模", Column.SIZE),
            required("成立时间", Column.FOUNDED_ON),
            required("注册地址", Column.ADDRESS),
            required("客户来源", Column.SOURCE),
            required("主要联系人姓名", Column.CONTACT_NAME),
            required("主要联系人职位", Column.CONTACT_POSITION),
            required("主要联系人电话", Column.PHONE),
            heading("主要联系人邮箱", Column.EMAIL),
            heading("次要联系人信息", Column.OTHER_CONTACTS),
            heading("合作产品/服务", Column.PRODUCTS),
            required("合作阶段", Column.PROGRESS),
            heading("合同编号(如有)", Column.CONTRACT_NUMBER),
            heading("合同金额(如有)", Column.CONTRACT_AMOUNT),
            required("最后跟进时间", Column.LAST_FOLLOW_UP),
            heading("跟进人", Column.FOLLOWED_UP_BY)),

    /** Everything that a record holds, each field in a column of its own. */
    ALL_FIELDS(everything()),

    /** Any columns by their names. */
    FREE(required("客户名称", Column.LEGAL_NAME));

    /**
     * A column of a layout.
     *
     * @param header as the document prints it
     * @param required whether a table without it is not of this layout
     */
    record Heading(String header, Column column, boolean required) {}

    private static final double LIKENESS = 2 / 3.0;

    private final List<Heading> headings;

    Layout(Heading... headings) {
        this.headings = List.of(headings);
    }

    List<Heading> headings() {
        return headings;
    }

    /** What a header means in this layout. */
    Optional<Column> column(String header) {
        String name = HeaderName.of(header);
        return headings.stream()
                .filter(heading -> HeaderName.of(heading.header()).equals(name))
                .map(Heading::column)
                .findFirst()
                .or(() -> Column.named(header));
    }

    /** The layout that a header has most of, if it has two thirds of it. */
    static Layout of(List<String> header) {
        Set<String> names = Set.copyOf(header.stream().map(HeaderName::of).toList());
        Layout most = FREE;
        double likeness = LIKENESS;
        for (Layout layout : List.of(S0_RECORD_TABLE, S3_TEMPLATE, ALL_FIELDS)) {
            long found = layout.headings.stream()
                    .filter(heading -> names.contains(HeaderName.of(heading.header())))
                    .count();
            double share = (double) found / layout.headings.size();
            if (share >= likeness) {
                most = layout;
                likeness = share;
            }
        }
        return most;
    }

    private static Heading heading(String header, Column column) {
        return new Heading(header, column, false);
    }

    private static Heading required(String header, Column column) {
        return new Heading(header, column, true);
    }

    private static Heading[] everything() {
        Set<Column> summaries =
                EnumSet.of(Column.ROW_KEY, Column.SIZE, Column.ADDRESS, Column.REACH, Column.PHONE, Column.BUDGET);
        Set<Column> elsewhere =
                EnumSet.of(Column.FOLLOWED_UP_BY, Column.FOLLOW_UP_CONTENT, Column.RESULT, Column.EXPLANATION);
        return Stream.of(Column.values())
                .filter(column -> !summaries.contains(column) && !elsewhere.contains(column))
                .map(column -> new Heading(column.header(), column, column == Column.LEGAL_NAME))
                .toArray(Heading[]::new);
    }
}
