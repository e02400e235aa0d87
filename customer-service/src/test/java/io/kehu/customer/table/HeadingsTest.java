package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.S0;
import static io.kehu.customer.table.CustomerTables.S3;
import static io.kehu.customer.table.CustomerTables.csv;
import static io.kehu.customer.table.CustomerTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void shouldReportAllThatIsWrongWithAHeader() {
        assertThat(problems("客户名称,备注,备 注,企业名称,,颜色,形状", HeaderOptions.DEFAULT))
                .containsExactly(
                        FileProblem.of(Code.HEADER_TWICE, "备 注"),
                        FileProblem.of(Code.BLANK_HEADER, 5),
                        FileProblem.of(Code.UNKNOWN_HEADER, "颜色"),
                        FileProblem.of(Code.UNKNOWN_HEADER, "形状"),
                        FileProblem.of(Code.FIELD_TWICE, "客户名称", "企业名称", "客户名称"));
    }

    @Test
    void shouldSayThatThereIsNoHeader() {
        assertThat(problems("甲公司,13800138000,北京", HeaderOptions.DEFAULT))
                .containsExactly(FileProblem.of(Code.NO_HEADER));
    }

    @Test
    void shouldReportAllMissingColumnsOfALayout() {
        // Given
        String s0 = S0.replace("所属行业,", "").replace("需求类型,", "").replace("备注", "导入结果");
        // When, Then
        assertThat(problems(s0, HeaderOptions.DEFAULT))
                .containsExactly(
                        FileProblem.of(Code.MISSING_COLUMN, "所属行业"), FileProblem.of(Code.MISSING_COLUMN, "需求类型"));
        assertThat(problems("备注,标签", HeaderOptions.DEFAULT))
                .containsExactly(FileProblem.of(Code.MISSING_COLUMN, "客户名称"));
        assertThat(problems("客户名称,客户类型", new HeaderOptions(Layout.S3_TEMPLATE, Map.of())))
                .hasSize(10)
                .contains(FileProblem.of(Code.MISSING_COLUMN, "主要联系人姓名"));
        assertThat(csv(s0 + "\n", new HeaderOptions(Layout.FREE, Map.of()), ReferenceWords.NONE)
                        .layout())
                .isEqualTo(Layout.FREE);
    }

    @Test
    void shouldFollowTheMappingItIsGiven() {
        // Given
        Map<String, String> fields = Map.of(
                "单位", "details.legalName",
                "客户名称", "shortName",
                "颜色", "ignore",
                "电话", "contacts[0].landline",
                "合作阶段", "客户类型",
                "地址", "details.registeredStreet");
        // When
        TableRow row = rows(csv(
                        "单位,客户名称,颜色,电话,合作阶段,地址\n甲公司,甲,红\u0007,010-86001002,合作中,某路1号\n",
                        new HeaderOptions(null, fields),
                        ReferenceWords.NONE))
                .get(0);
        // Then
        assertThat(((TableRow.Read) row).entry())
                .hasToString(
                        "{\"details\":{\"legalName\":\"甲公司\",\"shortName\":\"甲\",\"lifecycle\":\"ACTIVE\",\"registeredStreet\":\"某路1号\"},"
                                + "\"contacts\":[{\"primary\":true,\"landline\":\"010-86001002\"}]}");
    }

    @Test
    void shouldReportMappingsThatLeadNowhere() {
        // Given
        Map<String, String> fields = Map.of("客户名称", "details.legalName", "备注", "details.colour", "尺寸", "ignore");
        // When, Then
        assertThat(problems("客户名称,备注", new HeaderOptions(null, fields)))
                .containsExactly(
                        FileProblem.of(Code.UNKNOWN_FIELD, "备注", "details.colour"),
                        FileProblem.of(Code.ABSENT_HEADER, "尺寸"));
    }

    @Test
    void shouldIgnoreTheColumnsOfAnEarlierImport() {
        // When
        TableRow row = rows(csv("客户名称,导入结果,错误说明\n甲公司,失败,\"日期\u0007不对\"\n", HeaderOptions.DEFAULT, ReferenceWords.NONE))
                .get(0);
        // Then
        assertThat(row).isInstanceOf(TableRow.Read.class);
    }

    @Test
    void shouldKnowTheHeadersThatTheDocumentsPrint() {
        for (String header : (S0 + "," + S3).split(",")) {
            assertThat(Layout.FREE
                            .column(header)
                            .or(() -> Layout.S0_RECORD_TABLE.column(header))
                            .or(() -> Layout.S3_TEMPLATE.column(header)))
                    .isPresent();
        }
        assertThat(Layout.S0_RECORD_TABLE.column("合作阶段")).contains(Column.LIFECYCLE);
        assertThat(Layout.S3_TEMPLATE.column("合作阶段")).contains(Column.PROGRESS);
    }

    @Test
    void shouldFindEveryColumnByItsHeaderAndItsField() {
        for (Column column : Column.values()) {
            assertThat(Column.named(column.header())).contains(column);
            column.path().ifPresent(path -> assertThat(Column.named(path).flatMap(Column::path))
                    .contains(path));
        }
    }

    private static List<FileProblem> problems(String header, HeaderOptions options) {
        return catchThrowableOfType(
                        UnreadableTableException.class, () -> csv(header + "\n", options, ReferenceWords.NONE))
                .problems();
    }
}
