package io.kehu.customer.table;

import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.file.ReadOptions;
import io.kehu.customer.table.file.SourceTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables of customers for tests. */
final class CustomerTables {

    static final String S0 = "客户编号,客户名称,所属行业,企业规模,关键联系人,职位,联系方式(电话/邮箱),需求类型,合作阶段,价值等级,负责人,最后跟进时间,备注";
    static final String S3 = "客户编号,客户名称,客户类型,所属行业,客户规模,成立时间,注册地址,客户来源,主要联系人姓名,主要联系人职位,主要联系人电话,"
            + "主要联系人邮箱,次要联系人信息,合作产品/服务,合作阶段,合同编号(如有),合同金额(如有),最后跟进时间,跟进人";

    /** Lists and a directory with a few entries. */
    static final ReferenceWords WORDS = new ReferenceWords() {

        private final Map<Kind, Map<String, String>> names = Map.of(
                Kind.INDUSTRY, Map.of("I6513", "应用软件开发"),
                Kind.SOURCE_CHANNEL, Map.of("fair-2026", "春季展会"),
                Kind.ENTERPRISE_NATURE, Map.of("private", "民营企业"),
                Kind.OWNER, Map.of("lin.wei", "林薇"));

        @Override
        public Optional<String> code(Kind list, String name) {
            return names.get(list).entrySet().stream()
                    .filter(entry -> entry.getValue().equals(name))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public Optional<String> name(Kind list, String code) {
            return Optional.ofNullable(names.get(list).get(code));
        }

        @Override
        public Optional<Place> place(String address) {
            String division = "广东省深圳市南山区";
            return address.startsWith(division)
                    ? Optional.of(new Place("440305", address.substring(division.length())))
                    : Optional.empty();
        }

        @Override
        public Optional<String> division(String code) {
            return code.equals("440305") ? Optional.of("广东省深圳市南山区") : Optional.empty();
        }
    };

    private CustomerTables() {}

    static CustomerTable csv(String text, HeaderOptions options, ReferenceWords words) {
        return csv(text.getBytes(StandardCharsets.UTF_8), options, words);
    }

    static CustomerTable csv(byte[] text, HeaderOptions options, ReferenceWords words) {
        try {
            return new CustomerTable(
                    SourceTable.csv(new ByteArrayInputStream(text), ReadOptions.DEFAULT), options, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<TableRow> rows(String text) {
        return rows(csv(text, HeaderOptions.DEFAULT, WORDS));
    }

    static List<TableRow> rows(CustomerTable table) {
        List<TableRow> rows = new ArrayList<>();
        table.forEachRemaining(rows::add);
        return rows;
    }

    /** The only row, which is an entry. */
    static TableRow.Read read(String text) {
        return (TableRow.Read) rows(text).get(0);
    }

    /** The only row, which is none. */
    static TableRow.Refused refused(String text) {
        return (TableRow.Refused) rows(text).get(0);
    }
}
