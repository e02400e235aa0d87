package io.kehu.customer.finding;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.ARCHIVIST;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FindingAccessIT {

    private static final String EVERYWHERE = Tokens.of("qian.duo")
            .roles("regional-manager")
            .department("sales")
            .regions("south", "north")
            .sign();
    private static final String MANAGER_OF_WEST = Tokens.of("zhao.min")
            .roles("regional-manager")
            .department("sales")
            .regions("west")
            .sign();

    @Test
    @Tag("ACC-4")
    void shouldNotFindCustomersByANumberForWhoSeesItMasked() {
        String auditor = Tokens.of("zhou.lan").roles("auditor").sign();
        String exporter = Tokens.of("he.ming").roles("general-manager").sign();

        for (String path : List.of(Finding.LIST, Finding.COUNT)) {
            as(auditor).get(path + "?phone=13800138000").then().statusCode(403);
            as(auditor).get(path).then().statusCode(200);
        }
        as(exporter)
                .get(Finding.LIST + "/export?phone=13800138000")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kehu:problem:forbidden"));
    }

    @Test
    @Tag("ACC-5")
    void shouldListAndCountExactlyWhatTheCallerSees() {
        // Given
        Finding finding = new Finding();
        String south = finding.entered(LIN, "范围南方公司", "\"lifecycle\": \"INTENT\"");
        String north = finding.entered(ZHAO, "范围北方公司", "\"lifecycle\": \"INTENT\"");
        Map<String, List<String>> visible = Map.of(
                LIN,
                List.of(south),
                ZHAO,
                List.of(north),
                WANG,
                List.of(south),
                SUN,
                List.of(north),
                ADMIN,
                List.of(south, north),
                EVERYWHERE,
                List.of(south, north),
                MANAGER_OF_WEST,
                List.of(north),
                Tokens.of("li.mo").roles("service").regions("south").sign(),
                List.of());

        visible.forEach((caller, expected) -> {
            // Then: in every order, narrowed or not, a page at a time or all
            for (CustomerSort sort : CustomerSort.values()) {
                assertThat(finding.pages(caller, 1, "sort", sort.text())).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(finding.pages(caller, 50, "sort", sort.text(), "q", "范围"))
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            for (String by : List.of("region", "owner", "lifecycle", "tag")) {
                finding.count(caller, "by", by)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(expected.size()))
                        .body("groups.customers.inject(0) { a, b -> a + b }", equalTo(expected.size()));
            }
            assertThat(finding.pages(
                            caller,
                            50,
                            "ownerId",
                            "zhao.min",
                            "ownerId",
                            "lin.wei",
                            "region",
                            "south",
                            "region",
                            "north"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    @Tag("ACC-5")
    void shouldTellNobodyWhoMayNotRead() {
        for (String path : List.of(Finding.LIST, Finding.COUNT)) {
            given().get(path).then().statusCode(401);
            Stream.of(
                            ARCHIVIST,
                            Tokens.of("guest").sign(),
                            Tokens.of("op").roles("operator").sign())
                    .forEach(token ->
                            io.kehu.customer.Api.as(token).get(path).then().statusCode(403));
        }
    }

    @Test
    void shouldCountByWhatCustomersHave() {
        Finding finding = new Finding();
        finding.entered(
                "计数甲公司",
                "\"industryCode\": \"I65\", \"registeredDivision\": \"440305\", \"sourceChannel\": \"exhibition\"");
        finding.entered(
                "计数乙公司", "\"industryCode\": \"I65\", \"registeredDivision\": \"440100\", \"highIntent\": \"签约在即\"");
        finding.entered("计数丙公司", "#再一个");

        assertGroups(finding, "status", "DRAFT=3");
        assertGroups(finding, "industry", "I65=2", "null=1");
        assertGroups(finding, "province", "440000=2", "null=1");
        assertGroups(finding, "sourceChannel", "exhibition=1", "null=2");
        assertGroups(finding, "flag", "HIGH_INTENT=1", "null=2");
        assertGroups(finding, "tag", finding.tag() + "=3", "再一个=1");
        assertGroups(finding, "label:value", "null=3");
        assertGroups(finding, "product", "null=3");
        assertGroups(finding, "department", "sales=3");
        finding.count(LIN).then().body("total", equalTo(3)).body("groups.size()", equalTo(0));
        finding.count(LIN, "by", "region", "q", "计数丁").then().body("total", equalTo(0));
    }

    private static void assertGroups(Finding finding, String by, String... groups) {
        finding.count(LIN, "by", by)
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("furtherGroups", equalTo(false))
                .body("groups.collect { it.value + '=' + it.customers }", containsInAnyOrder(groups));
    }

    @Test
    void shouldNameEverythingThatIsWrongAtOnceInTheCallersLanguage() {
        String wrong =
                "?status=NONE&lifecycle=active&industry=I6&division=44&label=H&valueState=colour:TO_CONFIRM&flag=x"
                        + "&dueBy=soon&enteredLate=yes&enteredFrom=2026-01-01&employeesFrom=many&annualRevenueTo=1e5&q=x"
                        + "&employeesTo=1&employeesTo=2&ownerId=%00&sort=name&limit=201&colour=red&offset=5";
        given().auth()
                .oauth2(LIN)
                .urlEncodingEnabled(false)
                .get(Finding.LIST + wrong)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-parameters"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "status",
                                "lifecycle",
                                "industry",
                                "division",
                                "label",
                                "valueState",
                                "flag",
                                "dueBy",
                                "enteredLate",
                                "enteredFrom",
                                "employeesFrom",
                                "annualRevenueTo",
                                "q",
                                "employeesTo",
                                "ownerId",
                                "sort",
                                "limit",
                                "colour",
                                "offset"))
                .body("errors.find { it.field == 'colour' }.message", equalTo("没有这个字段。"));
        given().auth()
                .oauth2(LIN)
                .header("Accept-Language", "en")
                .get(Finding.COUNT + "?by=colour&employeesTo=1&employeesTo=2&phone=12345")
                .then()
                .statusCode(400)
                .body("errors.find { it.field == 'employeesTo' }.message", equalTo("Can be given only once."))
                .body("errors.find { it.field == 'by' }.code", equalTo("not-one-of"))
                .body("errors.find { it.field == 'phone' }.code", equalTo("wrong-type"));
    }
}
