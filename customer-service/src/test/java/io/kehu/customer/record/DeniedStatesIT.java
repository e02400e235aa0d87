package io.kehu.customer.record;

import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people say of values, and the values deny. */
@QuarkusTest
class DeniedStatesIT {

    @Test
    @Tag("CAP-4")
    void shouldRefuseWhatSomebodySaysOfAValueThatDeniesIt() {
        // Given
        String contradictory =
                """
                {"details": {"annualRevenue": "5"}, "contacts": [{"name": "甲"}, {"name": "乙", "valueStates": {
                   "name": {"state": "NOT_PROVIDED"}, "email": {"state": "VERIFIED"}, "position": {"state": "TO_CONFIRM"}}}],
                 "valueStates": {"annualRevenue": {"state": "NOT_PROVIDED"}, "employees": {"state": "VERIFIED"},
                   "remark": {"state": "NOT_PROVIDED"}}}""";

        // When / Then
        enter(LIN, contradictory)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        contains(
                                "valueStates[annualRevenue]",
                                "valueStates[employees]",
                                "contacts[1].valueStates[email]",
                                "contacts[1].valueStates[name]"))
                .body("errors[0].code", equalTo("provided-after-all"))
                .body("errors[0].message", equalTo("该字段已有内容，不能标为客户未提供。"))
                .body("errors[1].code", equalTo("verified-yet-empty"));
        String id = enter(LIN, COMPLETE).path("id");
        patch(LIN, id, "{\"valueStates\": {\"employees\": {\"state\": \"NOT_PROVIDED\"}}}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("valueStates[employees]"));
    }

    @Test
    @Tag("CAP-4")
    void shouldLetWhatWasSaidBeforeGiveWayToTheValue() {
        // Given
        String id = withoutRevenue();
        patch(LIN, id, "{\"valueStates\": {\"legalName\": {\"state\": \"VERIFIED\"}}}")
                .then()
                .statusCode(200);
        JsonPath read = as(LIN).get("/api/v1/customers/" + id).jsonPath();
        Map<String, Object> details = read.getMap("details");
        details.put("annualRevenue", "5.00");
        details.remove("legalName");

        // When: it comes back as it was read, but for two values
        as(LIN).header("If-Match", "\"" + read.getInt("revision") + "\"")
                .body(Map.of(
                        "details",
                        details,
                        "contacts",
                        read.getList("contacts"),
                        "valueStates",
                        read.getMap("valueStates")))
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                // Then
                .body("details.annualRevenue", equalTo("5.00"))
                .body("valueStates", anEmptyMap());
    }

    /** A draft that is complete, for the customer did not say how much it earns. */
    private static String withoutRevenue() {
        String form = COMPLETE.replace("\"employees\": 120,", "")
                .replaceFirst(
                        "\\{",
                        "{\"valueStates\": {\"annualRevenue\": {\"state\": \"NOT_PROVIDED\", \"reason\": \"客户未提供\"}}, ");
        return enter(LIN, form).then().statusCode(201).extract().path("id");
    }
}
