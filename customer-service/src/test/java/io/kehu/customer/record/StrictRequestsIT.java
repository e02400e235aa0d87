package io.kehu.customer.record;

import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StrictRequestsIT {

    private static final String CUSTOMERS = "/api/v1/customers";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "employees, 1.5, wrong-type, 应为：整数。",
        "employees, '\"120\"', wrong-type, 应为：整数。",
        "employees, 99999999999, out-of-range, 数字过大或过小。",
        "annualRevenue, 12000000, wrong-type, '应为：文本形式的数字，不用指数，例如 \"1200.00\"。'",
        "annualRevenue, '\"1e3\"', wrong-type, '应为：文本形式的数字，不用指数，例如 \"1200.00\"。'",
        "annualRevenue, '\"1.234\"', digits, 整数部分最多 16 位，小数部分最多 2 位。",
        "annualRevenue, '\"-1\"', positive-or-zero, 不能为负数。",
        "legalName, '\"换行\\n公司名\"', one-line, 只能有一行，不能含有换行或制表符。",
        "shortName, '\"a\\tb\"', one-line, 只能有一行，不能含有换行或制表符。",
        "legalName, '\"零宽\\u200b公司\"', invisible-characters, 含有不可见字符。",
        "legalName, '\"反向\\u202e公司\"', invisible-characters, 含有不可见字符。",
        "remark, '\"标记\\ufeff内\"', invisible-characters, 含有不可见字符。",
        "legalName, '\"半\\ud842个\"', broken-characters, 含有不完整的字符。",
        "foundedOn, '\"2026-02-30\"', wrong-type, 应为：日期，例如 2026-03-02。",
        "foundedOn, '\"2999-01-01\"', not-in-future, 不能晚于当前时间。"
    })
    void shouldRefuseWhatIsNotMeant(String field, String value, String code, String message) {
        enter(LIN, "{\"details\": {\"%s\": %s}}".formatted(field, value))
                .then()
                .statusCode(400)
                .body("errors.field", contains("details." + field))
                .body("errors.code", contains(code))
                .body("errors.message", contains(message));
    }

    @Test
    void shouldJudgeChangesAsItJudgesEntries() {
        String id = draft();

        patch(LIN, id, "{\"details\": {\"employees\": 1.5, \"legalName\": \"a\\nb\", \"annualRevenue\": 7}}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("details.annualRevenue", "details.employees", "details.legalName"))
                .body("errors.code", contains("wrong-type", "wrong-type", "one-line"));
    }

    @Test
    void shouldKeepSeveralLinesWhereTheyBelong() {
        String id = enter(LIN, "{\"details\": {\"remark\": \"一\\n二\", \"painPoints\": \"a\\tb\"}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(LIN).get(CUSTOMERS + "/" + id)
                .then()
                .body("details.remark", equalTo("一\n二"))
                .body("details.painPoints", equalTo("a\tb"));
    }

    @Test
    void shouldCountCharactersAsPeopleDo() {
        String fifty = "𠮷".repeat(50);

        enter(LIN, "{\"details\": {\"legalName\": \"" + fifty + "\"}}")
                .then()
                .statusCode(201)
                .body("details.legalName", equalTo(fifty));
        enter(LIN, "{\"details\": {\"legalName\": \"" + fifty + "吉\"}}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("details.legalName"))
                .body("errors.message", contains("最多 50 个字符。"));
    }

    @Test
    void shouldNameFaultsByTheirPlaceInTheRequest() {
        enter(
                        LIN,
                        "{\"details\": {\"tags\": [\"a\", \"a\", \" \", \"\"], \"products\": [\"b\", \"b\", 7]}, \"contacts\": [{}, {\"name\": 1}]}")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains("contacts[1].name", "details.products[2]", "details.tags[2]", "details.tags[3]"))
                .body("errors.code", contains("wrong-type", "wrong-type", "required", "required"));
        enter(LIN, "{\"details\": {\"tags\": [\"a\", \"b\", \"a\"]}}")
                .then()
                .statusCode(201)
                .body("details.tags", contains("a", "b"));
    }

    @Test
    void shouldSayWhichMediaTypesAnAddressTakes() {
        String id = draft();

        as(LIN).header("If-Match", "\"0\"")
                .body("{}")
                .patch(CUSTOMERS + "/" + id)
                .then()
                .statusCode(415)
                .body("detail", equalTo("此地址接受的媒体类型：application/merge-patch+json。"));
        as(LIN).header("Idempotency-Key", key())
                .body("{}")
                .post("/api/v1/customer-imports")
                .then()
                .statusCode(415)
                .body("detail", containsString("text/csv"))
                .body("detail", not(containsString("json")));
        as(LIN).contentType("application/xml")
                .header("Idempotency-Key", key())
                .header("Accept-Language", "en")
                .body("<a/>")
                .post(CUSTOMERS)
                .then()
                .statusCode(415)
                .body("detail", equalTo("This address takes: application/json."));
    }

    @Test
    void shouldMissABodyByName() {
        String id = draft();

        given().auth()
                .oauth2(LIN)
                .noContentType()
                .header("Idempotency-Key", key())
                .post(CUSTOMERS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("required"))
                .body("errors.message", contains("必填。"));
        given().auth()
                .oauth2(LIN)
                .noContentType()
                .header("If-Match", "\"0\"")
                .patch(CUSTOMERS + "/" + id)
                .then()
                .statusCode(400)
                .body("errors.code", contains("required"));
        as(LIN).header("Idempotency-Key", key())
                .post(CUSTOMERS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("required"));
        given().auth()
                .oauth2(LIN)
                .noContentType()
                .header("If-Match", "\"0\"")
                .post(CUSTOMERS + "/" + id + "/submit")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldTellParametersFromBodies() {
        as(LIN).get(CUSTOMERS + "?limit=0&employeesFrom=many")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-parameters"))
                .body("title", equalTo("请求参数有误"))
                .body("errors.code", contains("wrong-type", "wrong-type"));
        enter(LIN, COMPLETE.replace("\"details\"", "\"detail\""))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-body"))
                .body("errors.field", contains("detail", "details"))
                .body("errors.code", contains("unknown", "required"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
