package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.S0;
import static io.kehu.customer.table.CustomerTables.S3;
import static io.kehu.customer.table.CustomerTables.csv;
import static io.kehu.customer.table.CustomerTables.read;
import static io.kehu.customer.table.CustomerTables.refused;
import static io.kehu.customer.table.CustomerTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.customer.table.entry.FollowUp;
import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows as the documents have them. */
class DocumentTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldReadARowOfTheRecordTable() throws JsonProcessingException {
        // When
        TableRow.Read row = read(
                S0
                        + "\nM-H-2024-001,A科技有限公司,IT服务业,50-200人,,总经理,0755-86001001/a@example.com,解决方案型,意向客户,高价值,林薇,2024-03-15,需定制化开发方案");
        // Then
        assertThat((JsonNode) row.entry())
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"details": {"legalName": "A科技有限公司", "industryCode": "I65", "employees": 125,
                                  "demandType": "SOLUTION", "lifecycle": "INTENT", "remark": "需定制化开发方案"},
                                 "contacts": [{"primary": true, "position": "总经理", "landline": "0755-86001001",
                                  "email": "a@example.com"}],
                                 "valueStates": {"employees": {"state": "TO_CONFIRM", "reason": "表格中为50-200人"},
                                  "expectedAnnualAmount": {"state": "TO_CONFIRM", "reason": "表格中为高价值"}},
                                 "ownership": {"ownerId": "lin.wei"},
                                 "legacy": {"number": "M-H-2024-001"}}"""));
        assertThat(row.key()).hasToString("number:M-H-2024-001");
        assertThat(row.followUp()).isEqualTo(new FollowUp(LocalDate.of(2024, 3, 15), null, null));
        assertThat(row.notes())
                .containsExactly(
                        new RowNote(RowNote.Code.TO_CONFIRM, "企业规模", "details.employees", List.of("50-200人", "125")),
                        new RowNote(RowNote.Code.LEFT_OUT, "价值等级", "details.expectedAnnualAmount", List.of("高价值")));
    }

    @Test
    void shouldReadTheOtherRowsOfTheRecordTable() {
        // When
        List<TableRow> rows = rows(S0
                + "\nM-L-2024-002,B贸易公司,零售业,50人以下,,采购经理,010-86001002,产品采购型,潜在客户,低价值,销售某,2024-03-10,对价格敏感"
                + "\nC-M-2023-005,C制造集团,制造业,200人以上,,运营总监,021-86001003,技术支持型,合作中,高价值,客服某,2024-03-12,满意度95%");
        // Then
        JsonNode retail = ((TableRow.Read) rows.get(0)).entry().path("details");
        assertThat(retail.path("industryCode").asText()).isEqualTo("F52");
        assertThat(retail.path("employees").asInt()).isEqualTo(25);
        TableRow.Read maker = (TableRow.Read) rows.get(1);
        assertThat(maker.entry().path("details").path("employees").asInt()).isEqualTo(201);
        assertThat(maker.entry().path("details").path("industryCode").asText()).isEqualTo("C35");
        assertThat(maker.entry()
                        .path("valueStates")
                        .path("industryCode")
                        .path("reason")
                        .asText())
                .isEqualTo("表格中为制造业");
        assertThat(maker.entry().has("ownership")).isFalse();
        assertThat(maker.notes())
                .contains(new RowNote(RowNote.Code.UNKNOWN_OWNER, "负责人", "ownership.ownerId", List.of("客服某")));
    }

    @Test
    void shouldLeaveTheBlanksOfThePrintedRowsToBeConfirmed() {
        // When
        TableRow.Read row =
                read(S0 + "\nM-H-2024-001,A科技有限公司,IT服务业,50-200人,,总经理,0755-X/xxx,解决方案型,意向客户,高价值,销售某,2024-03-15,x");
        // Then
        assertThat(row.entry().at("/contacts/0").has("landline")).isFalse();
        assertThat(row.entry().at("/contacts/0/valueStates/landline/state").asText())
                .isEqualTo("TO_CONFIRM");
        assertThat(row.notes())
                .contains(new RowNote(
                        RowNote.Code.LEFT_OUT, "联系方式(电话/邮箱)", "contacts[0].landline", List.of("0755-X/xxx")));
    }

    @Test
    void shouldReadARowOfTheTemplate() throws JsonProcessingException {
        // When
        TableRow.Read row = read(S3 + "\nYF20240001,深圳市云帆科技有限公司,成交客户,制造业-计算机通信电子,小型,2015-06-18,广东省深圳市南山区科技园路1号,"
                + "展会推广,张伟,采购经理,13800138000,zhang@example.com,\"李娜 技术总监 13900139000; 王强 经理 0755-86543210\","
                + "CRM系统标准版、年度运维服务,实施交付,HT-2024-001,\"1,200,000.00\",2024-03-15,赵敏");
        // Then
        assertThat((JsonNode) row.entry())
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"details": {"legalName": "深圳市云帆科技有限公司", "lifecycle": "ACTIVE", "industryCode": "C39",
                                  "employees": 160, "foundedOn": "2015-06-18", "registeredDivision": "440305",
                                  "registeredStreet": "科技园路1号", "sourceChannel": "exhibition",
                                  "products": ["CRM系统标准版", "年度运维服务"], "progress": "DELIVERY"},
                                 "contacts": [
                                  {"primary": true, "name": "张伟", "position": "采购经理", "mobile": "13800138000",
                                   "email": "zhang@example.com"},
                                  {"name": "李娜", "position": "技术总监", "mobile": "13900139000", "primary": false},
                                  {"name": "王强", "position": "经理", "landline": "0755-86543210", "primary": false}],
                                 "contracts": [{"number": "HT-2024-001", "amount": "1200000.00"}],
                                 "valueStates": {"employees": {"state": "TO_CONFIRM", "reason": "表格中为小型"}},
                                 "legacy": {"number": "YF20240001"}}"""));
        assertThat(row.followUp()).isEqualTo(new FollowUp(LocalDate.of(2024, 3, 15), "赵敏", null));
    }

    @Test
    void shouldKnowTheLayoutFromTheHeader() {
        assertThat(layout(S0)).isEqualTo(Layout.S0_RECORD_TABLE);
        assertThat(layout(S3)).isEqualTo(Layout.S3_TEMPLATE);
        assertThat(layout(S0.replace("(电话/邮箱)", "（电话／邮箱）").replace("客户名称", " 客户 名称* ")))
                .isEqualTo(Layout.S0_RECORD_TABLE);
        assertThat(layout("客户名称,备注")).isEqualTo(Layout.FREE);
        assertThat(layout("details.legalName,employees")).isEqualTo(Layout.FREE);
    }

    @Test
    void shouldReportEverythingAboutARowAtOnce() {
        // When
        TableRow.Refused row =
                refused(S3 + "\n,甲公司,流失客户,不存在的行业,很大,2015-02-30,某地,不存在的渠道,张伟,经理,138****8000,zhang@,李娜 经理 139****9000,"
                        + "x,随便,HT-1,很多,昨天,赵敏,多余");
        // Then
        assertThat(row.problems())
                .extracting(RowProblem::kind)
                .containsExactly(
                        RowProblem.Code.EXTRA_CELLS,
                        RowProblem.Code.ENDED,
                        RowProblem.Code.UNKNOWN_WORD,
                        RowProblem.Code.NOT_A_SIZE,
                        RowProblem.Code.NOT_A_DATE,
                        RowProblem.Code.UNKNOWN_WORD,
                        RowProblem.Code.MASKED,
                        RowProblem.Code.NOT_A_REACH,
                        RowProblem.Code.MASKED,
                        RowProblem.Code.UNKNOWN_WORD,
                        RowProblem.Code.NOT_AN_AMOUNT,
                        RowProblem.Code.NOT_A_DATE);
        assertThat(row.problems())
                .contains(
                        new RowProblem(RowProblem.Code.EXTRA_CELLS, null, null, List.of("20", "19")),
                        new RowProblem(RowProblem.Code.NOT_A_DATE, "成立时间", "details.foundedOn", List.of("2015-02-30")),
                        new RowProblem(RowProblem.Code.ENDED, "客户类型", "details.lifecycle", List.of("流失客户")));
        assertThat(row.key().origin()).isEqualTo(RowKey.Origin.CONTENT);
    }

    private static Layout layout(String header) {
        return csv(header + "\n", HeaderOptions.DEFAULT, ReferenceWords.NONE).layout();
    }
}
