package io.kehu.benchmark.data.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<GeneratedCustomer> SAMPLE =
            CustomerData.seeded(1, LocalDate.of(2026, 11, 1)).range(0, 5_000).toList();

    @Test
    void shouldHaveTheHeadersOfTheRecordTable() {
        assertThat(Tables.S0)
                .extracting(Column::header)
                .containsExactly(
                        "客户编号",
                        "客户名称",
                        "所属行业",
                        "企业规模",
                        "关键联系人",
                        "职位",
                        "联系方式(电话/邮箱)",
                        "需求类型",
                        "合作阶段",
                        "价值等级",
                        "负责人",
                        "最后跟进时间",
                        "备注");
    }

    @Test
    void shouldHaveTheHeadersOfTheTemplate() {
        assertThat(Tables.S3)
                .extracting(Column::header)
                .containsExactly(
                        "客户编号",
                        "客户名称",
                        "客户类型",
                        "所属行业",
                        "客户规模",
                        "成立时间",
                        "注册地址",
                        "客户来源",
                        "主要联系人姓名",
                        "主要联系人职位",
                        "主要联系人电话",
                        "主要联系人邮箱",
                        "次要联系人信息",
                        "合作产品/服务",
                        "合作阶段",
                        "合同编号(如有)",
                        "合同金额(如有)",
                        "最后跟进时间",
                        "跟进人");
    }

    @Test
    void shouldNameNoColumnTwiceWhenFull() {
        assertThat(Tables.full(Tables.S0))
                .extracting(Column::header)
                .startsWith("客户编号", "客户名称")
                .contains("信息获取时间", "客户来源", "统一社会信用代码", "员工人数", "负责人", "部门", "销售区域")
                .doesNotHaveDuplicates();
        assertThat(Tables.full(Tables.S3))
                .extracting(Column::header)
                .contains("需求类型", "备注")
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldSpeakTheWordsOfTheDocuments() {
        assertThat(words(Tables.S0, "企业规模")).containsExactlyInAnyOrder("", "50人以下", "50-200人", "200人以上");
        assertThat(words(Tables.S0, "需求类型")).containsExactlyInAnyOrder("", "产品采购型", "技术支持型", "解决方案型", "战略合作型");
        assertThat(words(Tables.S0, "合作阶段")).containsExactlyInAnyOrder("潜在客户", "意向客户", "合作中");
        assertThat(words(Tables.S0, "价值等级")).containsExactlyInAnyOrder("", "高价值", "中价值", "低价值");
        assertThat(words(Tables.S3, "客户类型")).containsExactlyInAnyOrder("潜在客户", "意向客户", "成交客户");
        assertThat(words(Tables.S3, "客户规模")).containsExactlyInAnyOrder("", "微型企业", "小型企业", "中型企业", "大型企业");
        assertThat(words(Tables.S3, "合作阶段")).containsExactlyInAnyOrder("初步接触", "需求调研", "方案提交", "合同签订", "实施交付", "售后维护");
    }

    private static List<String> words(List<Column> table, String header) {
        Column column = table.stream()
                .filter(candidate -> candidate.header().equals(header))
                .findFirst()
                .orElseThrow();
        return SAMPLE.stream().map(column::cell).distinct().toList();
    }
}
