package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.read;
import static io.kehu.customer.table.CustomerTables.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.customer.table.entry.FollowUp;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single cells become in the form. */
class CellMeaningTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "客户简称|云帆|shortName|\"云帆\"",
                "统一社会信用代码|91440300708461136t|creditCode|\"91440300708461136T\"",
                "所属行业|I6513|industryCode|\"I6513\"",
                "所属行业|应用软件开发|industryCode|\"I6513\"",
                "员工人数|120|employees|120",
                "年营收|2000万|annualRevenue|\"20000000.00\"",
                "企业规模|2000万元|annualRevenue|\"20000000.00\"",
                "企业性质|民营企业|enterpriseNature|\"private\"",
                "企业性质|private|enterpriseNature|\"private\"",
                "成立时间|2015年6月18日|foundedOn|\"2015-06-18\"",
                "客户来源|线上广告|sourceChannel|\"online-advertising\"",
                "客户来源|春季展会|sourceChannel|\"fair-2026\"",
                "客户来源|walk-in|sourceChannel|\"walk-in\"",
                "信息获取时间|2024-03-15|acquiredAt|\"2024-03-14T16:00:00Z\"",
                "需求类型|战略合作型|demandType|\"STRATEGIC_COOPERATION\"",
                "预算下限|50万|budgetFrom|\"500000.00\"",
                "期望交付时间|45366|expectedDeliveryOn|\"2024-03-15\"",
                "预估年合作金额|￥60万|expectedAnnualAmount|\"600000.00\"",
                "合作阶段|售后维护|progress|\"AFTER_SALES\"",
                "合作阶段|意向客户|lifecycle|\"INTENT\"",
                "客户类型|合作中|lifecycle|\"ACTIVE\"",
                "标签|制造业、年预算50万+;决策人已对接|tags|[\"制造业\",\"年预算50万+\",\"决策人已对接\"]",
                "备注|=1+1|remark|\"=1+1\"",
                "details.remark|x|remark|\"x\"",
                "Remark|x|remark|\"x\"",
                "注册地行政区划代码|440305|registeredDivision|\"440305\""
            })
    void shouldReadDetails(String header, String cell, String field, String value) throws JsonProcessingException {
        // When
        JsonNode entry = read("客户名称," + header + "\n甲公司,\"" + cell + "\"\n").entry();
        // Then
        assertThat(entry.path("details").path(field)).isEqualTo(JSON.readTree(value));
        assertThat(entry.has("valueStates")).isFalse();
    }

    @Test
    void shouldReadHowSureAnyValueIs() throws JsonProcessingException {
        // When
        JsonNode entry = read("客户名称,年营收,员工人数,所属行业,手机,合同金额,备注\n甲公司(待确认),客户未提供,120人（待确认）,待确认,客户未提供,待确认,价格(待确认)\n")
                .entry();
        // Then
        assertThat(entry)
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"details": {"legalName": "甲公司", "employees": 120, "remark": "价格(待确认)"},
                                 "contacts": [{"primary": true,
                                  "valueStates": {"mobile": {"state": "NOT_PROVIDED", "reason": "客户未提供"}}}],
                                 "valueStates": {
                                  "legalName": {"state": "TO_CONFIRM", "reason": "表格中标注为待确认"},
                                  "annualRevenue": {"state": "NOT_PROVIDED", "reason": "客户未提供"},
                                  "employees": {"state": "TO_CONFIRM", "reason": "表格中标注为待确认"},
                                  "industryCode": {"state": "TO_CONFIRM", "reason": "待确认"}}}"""));
    }

    @ParameterizedTest
    @CsvSource({"'企业规模,员工人数', '50-200人,80'", "'员工人数,企业规模', '80,50-200人'"})
    void shouldPreferTheNumberToTheBand(String headers, String cells) {
        // When
        JsonNode entry = read("客户名称," + headers + "\n甲公司," + cells + "\n").entry();
        // Then
        assertThat(entry.path("details").path("employees").asInt()).isEqualTo(80);
        assertThat(entry.has("valueStates")).isFalse();
    }

    @Test
    void shouldTakeASilentCustomerForAProspectUnlessTheRowKnowsBetter() {
        // When
        JsonNode silent = read("客户名称,合作阶段\n甲公司,沉默客户\n").entry();
        JsonNode known = read("客户名称,合作阶段,客户类型\n甲公司,沉默客户,成交客户\n").entry();
        // Then
        assertThat(silent.path("details").path("lifecycle").asText()).isEqualTo("PROSPECT");
        assertThat(silent.path("valueStates").path("lifecycle").path("reason").asText())
                .isEqualTo("表格中为沉默客户");
        assertThat(known.path("details").path("lifecycle").asText()).isEqualTo("ACTIVE");
        assertThat(known.has("valueStates")).isFalse();
    }

    @Test
    void shouldRefuseColumnsThatContradictEachOther() {
        assertThat(refused("客户名称,客户类型,合作阶段\n甲公司,成交客户,意向客户\n").problems())
                .containsExactly(new RowProblem(
                        RowProblem.Code.CONTRADICTION, "合作阶段", "details.progress", List.of("INTENT", "ACTIVE")));
        assertThat(read("客户名称,客户类型,合作阶段\n甲公司,成交客户,合作中\n")
                        .entry()
                        .path("details")
                        .path("lifecycle")
                        .asText())
                .isEqualTo("ACTIVE");
    }

    @Test
    void shouldReadTheListsOfTheForm() throws JsonProcessingException {
        // When
        JsonNode entry =
                read("""
                        客户名称,合同编号,合同金额,其他合同,竞争对手合作信息,相关链接
                        甲公司,HT-1,5万,HT-2 | 3万 | 2024-01-31 | 2024-02-01 | 2025-01-31; HT-3,"某竞品公司 | 年框 | 100,000 | 月结",合同 | pdf | https://example.com/a?b=c
                        """)
                        .entry();
        // Then
        assertThat(entry)
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"details": {"legalName": "甲公司"},
                                 "contracts": [{"number": "HT-1", "amount": "50000.00"},
                                  {"number": "HT-2", "amount": "30000.00", "signedOn": "2024-01-31",
                                   "startsOn": "2024-02-01", "endsOn": "2025-01-31"}, {"number": "HT-3"}],
                                 "competitors": [{"name": "某竞品公司", "mode": "年框", "annualVolume": "100000.00",
                                  "paymentTerms": "月结"}],
                                 "links": [{"title": "合同", "kind": "pdf", "url": "https://example.com/a?b=c"}]}"""));
        assertThat(refused("客户名称,其他合同\n甲公司,HT-2 | 很多\n").problems())
                .extracting(RowProblem::kind)
                .containsExactly(RowProblem.Code.NOT_IN_PARTS);
    }

    @Test
    void shouldReadBudgetsAndContactsAndWhatBelongsToOthers() throws JsonProcessingException {
        // When
        TableRow.Read row = read("客户名称,预算范围,联系人,决策角色(是/否),生日,爱好或偏好,负责人,部门,销售区域,跟进内容\n"
                + "甲公司,50-100万,张伟,是,1980-05-01,钓鱼,zhao.min,sales,north,\"客户预算有限,需分期\"\n");
        // Then
        assertThat((JsonNode) row.entry())
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"details": {"legalName": "甲公司", "budgetFrom": "500000.00", "budgetTo": "1000000.00"},
                                 "contacts": [{"primary": true, "name": "张伟", "decisionMaker": true,
                                  "birthday": "1980-05-01", "hobbies": "钓鱼"}],
                                 "ownership": {"ownerId": "zhao.min", "department": "sales", "region": "north"}}"""));
        assertThat(row.followUp()).isEqualTo(new FollowUp(null, null, "客户预算有限,需分期"));
    }

    @Test
    void shouldShowNoMoreOfACellThanAMessageHolds() {
        assertThat(refused("客户名称,成立时间\n甲公司," + "长".repeat(900) + "\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()).containsExactly("长".repeat(200) + "…"));
    }

    @Test
    void shouldKeepAnAddressWhoseDivisionIsUnknown() {
        // When
        TableRow.Read row = read("客户名称,注册地址\n甲公司,某省某市1号\n");
        // Then
        assertThat(row.entry().path("details").path("registeredStreet").asText())
                .isEqualTo("某省某市1号");
        assertThat(row.notes())
                .containsExactly(new RowNote(
                        RowNote.Code.UNKNOWN_DIVISION, "注册地址", "details.registeredStreet", List.of("某省某市1号")));
    }

    @Test
    void shouldNotReadACellThatCannotBeTrusted() {
        // When
        TableRow.Refused row = refused("客户名称,成立时间,生日\n甲公司,2024\u0007,2024-02-30\n");
        // Then
        assertThat(row.problems())
                .containsExactly(
                        new RowProblem(
                                RowProblem.Code.CONTROL_CHARACTER, "成立时间", "details.foundedOn", List.of("U+0007")),
                        new RowProblem(
                                RowProblem.Code.NOT_A_DATE, "生日", "contacts[0].birthday", List.of("2024-02-30")));
    }
}
