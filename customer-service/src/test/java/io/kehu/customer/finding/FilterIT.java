package io.kehu.customer.finding;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.enter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterIT {

    private static final String YUNFAN =
            """
            "shortName": "远舟", "industryCode": "I65", "registeredDivision": "440305", "enterpriseNature": "private",
            "employees": 120, "annualRevenue": "20000000.00", "foundedOn": "2015-05-20", "sourceChannel": "exhibition",
            "acquiredAt": "2026-03-02T09:00:00+08:00", "demandType": "SOLUTION", "expectedAnnualAmount": "600000.00",
            "lifecycle": "ACTIVE", "progress": "DELIVERY", "products": ["MES标准版"], "highIntent": "本月签约" """;

    private static final String HAITIAN =
            """
            "industryCode": "C35", "registeredDivision": "320500", "enterpriseNature": "state-owned", "employees": 50,
            "annualRevenue": "500000.00", "foundedOn": "2020-01-01", "sourceChannel": "sales-visit",
            "acquiredAt": "2026-01-05T09:00:00+08:00", "demandType": "PRODUCT_PURCHASE", "expectedAnnualAmount": "80000.00",
            "lifecycle": "INTENT", "progress": "PROPOSAL", "products": ["年度运维服务"], "atRisk": "联系人离职" """;

    private final Finding finding = new Finding();
    private String yunfan;
    private String haitian;
    private String bare;

    @BeforeEach
    void enterOnce() {
        if (yunfan == null) {
            yunfan = enter(
                            LIN,
                            finding.body(
                                    "深圳市远舟筛选科技有限公司",
                                    YUNFAN,
                                    """
                                    "contacts": [{"name": "张伟", "position": "总经理", "mobile": "13800138000", "primary": true}],
                                    "contracts": [{"number": "HT-筛选-018", "amount": "360000"}],
                                    "valueStates": {"employees": {"state": "TO_CONFIRM", "dueOn": "2026-03-20"}}"""))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            haitian = enter(
                            LIN,
                            finding.body(
                                    "苏州海天筛选机械厂",
                                    HAITIAN,
                                    "\"valueStates\": {\"creditCode\": {\"state\": \"NOT_PROVIDED\", \"reason\": \"办理中\", \"dueOn\": \"2026-05-01\"}}"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            bare = finding.entered("北京筛选信息中心", "#只有标签");
        }
    }

    @ParameterizedTest(name = "{0}={1} → {2}")
    @Tag("CAP-10")
    @Tag("CLS-4")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "lifecycle|ACTIVE|yunfan",
                "progress|PROPOSAL|haitian",
                "demandType|SOLUTION|yunfan",
                "sourceChannel|sales-visit|haitian",
                "enterpriseNature|private|yunfan",
                "industry|I|yunfan",
                "industry|I65|yunfan",
                "industry|I651|-",
                "industry|C35|haitian",
                "industry|C351|-",
                "division|440000|yunfan",
                "division|440300|yunfan",
                "division|440305|yunfan",
                "division|320500|haitian",
                "division|320505|-",
                "product|MES标准版|yunfan",
                "tag|只有标签|bare",
                "flag|HIGH_INTENT|yunfan",
                "flag|AT_RISK|haitian",
                "valueState|employees:TO_CONFIRM|yunfan",
                "valueState|creditCode:NOT_PROVIDED|haitian",
                "valueState|*:TO_CONFIRM|yunfan",
                "valueState|employees:NOT_PROVIDED|-",
                "dueBy|2026-03-19|-",
                "dueBy|2026-03-20|yunfan",
                "dueBy|2026-06-30|yunfan haitian",
                "contractNumber|HT-筛选-018|yunfan",
                "phone|138 0013 8000|yunfan",
                "phone|+8613800138000|yunfan",
                "phone|13800138001|-",
                "acquiredFrom|2026-03-02T01:00:00Z|yunfan",
                "acquiredTo|2026-03-02T01:00:00Z|haitian",
                "foundedFrom|2020-01-01|haitian",
                "foundedTo|2020-01-01|yunfan",
                "employeesFrom|120|yunfan",
                "employeesTo|120|haitian",
                "annualRevenueFrom|20000000|yunfan",
                "annualRevenueTo|20000000.00|haitian",
                "expectedAnnualAmountFrom|600000|yunfan",
                "expectedAnnualAmountTo|600000.00|haitian",
                "enteredLate|true|yunfan haitian",
                "enteredLate|false|bare",
                "lastInteractionFrom|2026-01-01T00:00:00Z|-",
                "lastInteractionBefore|2026-01-01T00:00:00Z|yunfan haitian bare",
                "enteredTo|2020-01-01T00:00:00Z|-",
                "enteredFrom|2020-01-01T00:00:00Z|yunfan haitian bare",
                "status|APPROVED|-",
                "status|WORKING_SET|yunfan haitian bare",
                "ownerId|lin.wei|yunfan haitian bare",
                "ownerId|zhao.min|-",
                "department|sales|yunfan haitian bare",
                "region|south|yunfan haitian bare",
                "region|north|-",
                "number|I-H-2026-001|-",
                "creditCode|91350100M000100Y43|-",
                "label|value:H|-",
            })
    void shouldNarrowByEveryDimension(String parameter, String value, String expected) {
        assertThat(finding.ids(parameter, value)).containsExactlyInAnyOrder(idsOf(expected));
    }

    @Test
    @Tag("CLS-4")
    void shouldCombineKindsByAndAndValuesOfOneKindByOr() {
        assertThat(finding.ids("lifecycle", "ACTIVE", "lifecycle", "INTENT"))
                .containsExactlyInAnyOrder(yunfan, haitian);
        assertThat(finding.ids("lifecycle", "ACTIVE", "industry", "C")).isEmpty();
        assertThat(finding.ids("lifecycle", "INTENT", "industry", "C", "flag", "AT_RISK", "employeesFrom", 50))
                .containsExactly(haitian);
        assertThat(finding.ids("flag", "AT_RISK", "flag", "HIGH_INTENT", "expectedAnnualAmountFrom", "100000"))
                .containsExactly(yunfan);
        assertThat(finding.ids("tag", "只有标签", "lifecycle", "ACTIVE")).isEmpty();
    }

    @Test
    void shouldShowWhatRecognisesACustomerAndNoPhoneNumber() {
        finding.found("lifecycle", "ACTIVE")
                .body("items[0].id", equalTo(yunfan))
                .body("items[0].revision", equalTo(0))
                .body("items[0].status", equalTo("DRAFT"))
                .body("items[0].legalName", equalTo("深圳市远舟筛选科技有限公司"))
                .body("items[0].shortName", equalTo("远舟"))
                .body("items[0].industryCode", equalTo("I65"))
                .body("items[0].lifecycle", equalTo("ACTIVE"))
                .body("items[0].tags", contains(finding.tag()))
                .body("items[0].flags", contains("HIGH_INTENT"))
                .body("items[0].ownership.ownerId", equalTo("lin.wei"))
                .body("items[0].primaryContact.name", equalTo("张伟"))
                .body("items[0].primaryContact.position", equalTo("总经理"))
                .body("items[0].expectedAnnualAmount", equalTo("600000.00"))
                .body("items[0].currency", equalTo("CNY"))
                .body("items[0].acquiredAt", equalTo("2026-03-02T01:00:00Z"))
                .body("items[0].nextDueOn", equalTo("2026-03-20"))
                .body("items[0].lastInteractionAt", nullValue())
                .body("items[0].contacts", nullValue())
                .body("items[0].details", nullValue());
        assertThat(finding.list(LIN, "lifecycle", "ACTIVE").asString()).doesNotContain("13800138000");
    }

    private String[] idsOf(String names) {
        if (names == null) {
            return new String[0];
        }
        return java.util.Arrays.stream(names.split(" "))
                .map(name -> switch (name) {
                    case "yunfan" -> yunfan;
                    case "haitian" -> haitian;
                    default -> bare;
                })
                .toArray(String[]::new);
    }
}
