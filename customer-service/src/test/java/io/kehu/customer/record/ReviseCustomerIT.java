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
}
