package io.kehu.customer.record;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.Full;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviseCustomerIT {

    private static final String PATH = "/api/v1/customers/";

    @Test
    void shouldChangeOnlyWhatThePatchNames() {
        // Given
        String id = enter(LIN, Full.RECORD).path("id");
        String contact = as(LIN).get(PATH + id).path("contacts[1].id");

        // When
        patch(LIN, id, "{\"details\": {\"employees\": 430, \"atRisk\": null, \"tags\": [\"制造业\"]}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("details.employees", equalTo(430))
                .body("details", not(hasKey("atRisk")))
                .body("details.tags", contains("制造业"))
                .body("details.shortName", equalTo("远航精密"))
                .body("contacts[1].id", equalTo(contact))
                .body("contracts[0].number", equalTo("HT-2026-018"));
    }

    @Test
    void shouldRefuseAPatchWithItsFaultsByPath() {
        String id = enter(LIN, Full.RECORD).path("id");

        patch(
                        LIN,
                        id,
                        "{\"details\": {\"employees\": \"many\", \"colour\": \"red\"}, \"contacts\": [{\"mobile\": \"1\"}], \"status\": \"APPROVED\"}")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("details.employees", "details.colour", "contacts[0].mobile", "status"));
        patch(LIN, id, "[1]").then().statusCode(400);
        patch(LIN, id, "{\"details\": null}").then().statusCode(400).body("errors.field", contains("details"));
        patch(ZHAO, id, "{}").then().statusCode(404);
        patch(Tokens.of("xu.fang").roles("auditor").sign(), id, "{}").then().statusCode(403);
        as(LIN).contentType("application/merge-patch+json; charset=UTF-8")
                .body("{}")
                .patch(PATH + id)
                .then()
                .statusCode(428);
        as(LIN).header("If-Match", "\"0\"").body("{}").patch(PATH + id).then().statusCode(415);
        as(LIN).get(PATH + id).then().header("ETag", "\"0\"");
    }

    @Test
    @Tag("UPD-1")
    void shouldTellBothValuesWhenTwoEditTheSameRecord() {
        // Given
        String id = enter(LIN, Full.RECORD).path("id");
        patch(ADMIN, id, "{\"details\": {\"employees\": 500, \"remark\": null}}")
                .then()
                .statusCode(200);

        // When / Then
        as(LIN).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0\"")
                .body("{\"details\": {\"employees\": 450}}")
                .patch(PATH + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:kehu:problem:changed-meanwhile"))
                .body("conflicts.field", contains("details.employees", "details.remark"))
                .body("conflicts[0].read", equalTo(420))
                .body("conflicts[0].stored", equalTo(500))
                .body("conflicts[0].yours", equalTo(450))
                .body("conflicts[0].changedBy", equalTo("admin"))
                .body("conflicts[1].stored", nullValue());
    }

    @Test
    void shouldNotNoteAChangeThatChangesNothing() {
        String id = enter(LIN, Full.RECORD).path("id");

        patch(
                        LIN,
                        id,
                        "{\"details\": {\"employees\": 420}, \"contacts\": [{\"name\": \"张伟\", \"position\": \"总经理\","
                                + " \"mobile\": \"13800138000\", \"landline\": \"0755-86543210-8001\", \"email\": \"zhang.wei@yuanhang.example.cn\","
                                + " \"decisionMaker\": true, \"hobbies\": \"围棋\", \"birthday\": \"05-21\", \"primary\": true},"
                                + " {\"name\": \"李娜\", \"position\": \"采购经理\", \"mobile\": \"13900139000\", \"primary\": false}]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void shouldKeepARecordInForceComplete() {
        String id = approved();

        patch(LIN, id, "{\"details\": {\"legalName\": null}}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kehu:problem:incomplete"))
                .body("errors.field", contains("details.legalName"));
    }

    @Test
    @Tag("CAP-11")
    void shouldSayWhenACooperationStarts() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = approved();

            // When
            patch(
                            WANG,
                            id,
                            "{\"details\": {\"lifecycle\": \"ACTIVE\"}, \"contracts\": [{\"number\": \"HT-9\", \"amount\": \"1\","
                                    + " \"signedOn\": \"2026-03-05\", \"startsOn\": \"2026-04-01\", \"endsOn\": \"2027-03-31\"}]}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event started = tap.await("CooperationStarted", UUID.fromString(id));
            Contracts.assertKeeps("cooperation-started", started.data());
            assertThat(started.data().at("/contractNumber").asText()).isEqualTo("HT-9");
            EventTap.Event changed = tap.await("CustomerChanged", UUID.fromString(id));
            assertThat(changed.data().at("/fields").toString()).isEqualTo("[\"contracts\",\"lifecycle\"]");
            assertThat(changed.data().at("/facts/contractEndsOn").asText()).isEqualTo("2027-03-31");
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldSignWhatPeopleSayOfAValueAndForgetItOnceTheValueChanges() {
        // Given
        String id = enter(LIN, Full.RECORD).path("id");
        patch(
                        LIN,
                        id,
                        "{\"details\": {\"annualRevenue\": null}, \"valueStates\": {\"annualRevenue\": {\"state\": \"NOT_PROVIDED\","
                                + " \"reason\": \"客户不愿透露\"}, \"legalName\": {\"state\": \"VERIFIED\", \"source\": \"营业执照\"}}}")
                .then()
                .statusCode(200)
                .body("valueStates.annualRevenue.by", equalTo("lin.wei"))
                .body("valueStates.annualRevenue.dueOn", not(nullValue()))
                .body("valueStates.employees.state", equalTo("TO_CONFIRM"));

        // When
        patch(ADMIN, id, "{\"details\": {\"annualRevenue\": \"170000000\", \"legalName\": \"深圳市远航精密股份有限公司\"}}")
                .then()
                .statusCode(200)
                // Then
                .body("valueStates", not(hasKey("annualRevenue")))
                .body("valueStates", not(hasKey("legalName")))
                .body("valueStates.employees.by", equalTo("lin.wei"));
    }

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
                .body("errors[0].message", equalTo("该字段已有内容,不能标为客户未提供。"))
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

    @Test
    @Tag("CAP-4")
    void shouldAskTheWorldForAValueThatTheCustomerDidNotGive() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();

            // When
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "approve", null).then().statusCode(200);
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event missing = tap.await("ValueMissing", UUID.fromString(id));
            Contracts.assertKeeps("value-missing", missing.data());
            assertThat(missing.data().at("/field").asText()).isEqualTo("annualRevenue");
            Contracts.assertKeeps(
                    "value-provided",
                    tap.await("ValueProvided", UUID.fromString(id)).data());
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldTellThatAMissingValueIsThereWhileTheRecordIsReturned() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "return", "{\"reasons\": [{\"field\": \"details.annualRevenue\", \"reason\": \"请补充\"}]}")
                    .then()
                    .statusCode(200);

            // When
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event provided = tap.await("ValueProvided", UUID.fromString(id));
            assertThat(provided.data().at("/field").asText()).isEqualTo("annualRevenue");
            assertThat(provided.data().at("/revision").asLong())
                    .isEqualTo(as(LIN).get(PATH + id).jsonPath().getLong("revision"));
            step(LIN, id, "submit", null).then().statusCode(200);
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id))).hasSize(1);
            assertThat(tap.all("CustomerChanged", UUID.fromString(id))).isEmpty();
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldSayNothingOfValuesOfADraft() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // When
            step(LIN, id, "submit", null).then().statusCode(200);

            // Then
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id))).isEmpty();
            assertThat(tap.all("ValueProvided", UUID.fromString(id))).isEmpty();
        }
    }

    @Test
    @Tag("CAP-4")
    void shouldAskAgainForAMissingValueUntilAnotherDayOrForAnotherReason() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String id = withoutRevenue();
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "approve", null).then().statusCode(200);

            // When
            patch(LIN, id, "{\"valueStates\": {\"annualRevenue\": {\"dueOn\": \"2027-01-15\"}}}")
                    .then()
                    .statusCode(200);
            patch(LIN, id, "{\"valueStates\": {\"annualRevenue\": {\"reason\": \"年报四月公布\"}}}")
                    .then()
                    .statusCode(200);
            patch(LIN, id, "{\"details\": {\"annualRevenue\": \"1000000\"}}")
                    .then()
                    .statusCode(200);

            // Then
            tap.await("ValueProvided", UUID.fromString(id));
            assertThat(tap.all("ValueMissing", UUID.fromString(id)))
                    .extracting(
                            event -> event.data().path("dueOn").asText(),
                            event -> event.data().path("reason").asText())
                    .hasSize(3)
                    .endsWith(tuple("2027-01-15", "客户未提供"), tuple("2027-01-15", "年报四月公布"));
        }
    }

    /** A draft that is complete, for the customer did not say how much it earns. */
    private static String withoutRevenue() {
        String form = COMPLETE.replace("\"employees\": 120,", "")
                .replaceFirst(
                        "\\{",
                        "{\"valueStates\": {\"annualRevenue\": {\"state\": \"NOT_PROVIDED\", \"reason\": \"客户未提供\"}}, ");
        return enter(LIN, form).then().statusCode(201).extract().path("id");
    }

    @Test
    void shouldOfferEveryFieldOfTheRecordForAValueState() {
        String id = enter(LIN, Full.RECORD).path("id");

        for (String field : List.of("remark", "products", "budgetTo", "foundedOn")) {
            patch(LIN, id, "{\"valueStates\": {\"" + field + "\": {\"state\": \"VERIFIED\"}}}")
                    .then()
                    .statusCode(200);
        }
        patch(LIN, id, "{\"valueStates\": {\"remark\": {\"reason\": \"x\"}}}")
                .then()
                .statusCode(200);
        patch(LIN, id, "{\"valueStates\": {\"painPoints\": {\"reason\": \"x\"}}}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("valueStates[painPoints].state"));
    }
}
