package io.kehu.customer.record;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnterCustomerIT {

    @Test
    @Tag("CAP-8")
    void shouldKeepADraftAtAnyDegreeOfCompleteness() {
        enter(LIN, "{\"details\": {}}")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("ownership.ownerId", equalTo("lin.wei"))
                .body("ownership.region", equalTo("south"))
                .body("details.legalName", nullValue());
    }

    @Test
    void shouldGiveBackWhatWasEntered() {
        String id = draft();

        as(LIN).get("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                .body("details.expectedAnnualAmount", equalTo("600000.00"))
                .body("details.acquiredAt", equalTo("2026-03-02T01:00:00Z"))
                .body("contacts[0].mobile", equalTo("13800138000"))
                .body("currency", equalTo("CNY"));
    }

    @Test
    @Tag("CAP-7")
    void shouldRecordALateEntryAsLate() {
        enter(LIN, COMPLETE).then().statusCode(201).body("entry.enteredLate", equalTo(true));
    }

    @Test
    void shouldCreateOnceForOneKey() {
        // When
        String form = Api.unique(COMPLETE);
        String first = as(LIN).header("Idempotency-Key", "same")
                .body(form)
                .post("/api/v1/customers")
                .path("id");

        // Then
        as(LIN).header("Idempotency-Key", "same")
                .body(form)
                .post("/api/v1/customers")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/customers/" + first))
                .header("ETag", "\"0\"")
                .body("id", equalTo(first));
        as(LIN).header("Idempotency-Key", "same")
                .body("{\"details\": {}}")
                .post("/api/v1/customers")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kehu:problem:idempotency-key-reused"));
        as(LIN).body(form)
                .post("/api/v1/customers")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:idempotency-key-required"));
    }

    @Test
    void shouldNameEveryFaultOfABodyAtOnceInTheCallersLanguage() {
        String bad =
                """
                {"details": {"legalName": "%s", "employees": "many", "demandType": "MAGIC", "industryCode": "I97", "creditCode": "91350100M000100Y44",
                   "acquiredAt": "-999999-01-01T00:00:00Z", "colour": "red", "remark": 7, "shortName": "a\\u0000b"},
                 "contacts": [{"name": "张伟", "mobile": "12", "primary": true}, "nobody"]}"""
                        .formatted("很".repeat(51));

        enter(LIN, bad)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kehu:problem:invalid-body"))
                .body("title", equalTo("请求内容有误"))
                .body("correlationId", notNullValue())
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "details.legalName",
                                "details.employees",
                                "details.demandType",
                                "details.industryCode",
                                "details.creditCode",
                                "details.acquiredAt",
                                "details.colour",
                                "details.remark",
                                "details.shortName",
                                "contacts[0].mobile",
                                "contacts[1]"));
        as(LIN).header("Idempotency-Key", "en")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .body("{\"details\": {\"colour\": 1}}")
                .post("/api/v1/customers")
                .then()
                .statusCode(400)
                .body("title", equalTo("The request has errors"))
                .body("errors[0].message", equalTo("There is no such field."));
    }

    @Test
    void shouldRefuseWhatIsNotJson() {
        enter(LIN, "{\"details\": ").then().statusCode(400).body("type", equalTo("urn:kehu:problem:malformed-request"));
        enter(LIN, "").then().statusCode(400).body("status", equalTo(400));
        as(LIN).header("Idempotency-Key", "xml")
                .contentType("application/xml")
                .body("<a/>")
                .post("/api/v1/customers")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void shouldRefuseABodyThatIsTooLarge() {
        enter(LIN, "{\"details\": {\"remark\": \"" + "x".repeat(1_100_000) + "\"}}")
                .then()
                .statusCode(413);
    }

    @Test
    void shouldNotLetTwoEditsOverwriteEachOther() {
        // Given
        String form = Api.unique(COMPLETE);
        String id = Api.enterAsItIs(LIN, form).path("id");
        as(LIN).header("If-Match", "\"0\"")
                .body(form)
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(200);

        // When / Then
        as(LIN).header("If-Match", "\"0\"")
                .body(form.replace(": 120", ": 130"))
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(200);
        as(LIN).header("If-Match", "\"0\"")
                .body(form.replace(": 120", ": 140"))
                .put("/api/v1/customers/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:kehu:problem:changed-meanwhile"));
        as(LIN).body(form).put("/api/v1/customers/" + id).then().statusCode(428);
    }

    @Test
    @Tag("NUM-4")
    void shouldTakeOldNumbersFromDataAdministratorsOnly() {
        String legacy = COMPLETE.replaceFirst("\\{", "{\"legacy\": {\"number\": \"M-H-2024-001\"}, ");

        enter(LIN, legacy).then().statusCode(403).body("type", equalTo("urn:kehu:problem:legacy-number-not-permitted"));
        enter(
                        ADMIN,
                        legacy.replaceFirst(
                                "\\{",
                                "{\"ownership\": {\"ownerId\": \"lin.wei\", \"department\": \"sales\", \"region\": \"south\"}, "))
                .then()
                .statusCode(201)
                .body("legacy.number", equalTo("M-H-2024-001"));
    }
}
