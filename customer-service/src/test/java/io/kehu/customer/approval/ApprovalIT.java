package io.kehu.customer.approval;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.customer.Api;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalIT {

    private static final String TOPIC = "kehu.customer.v1";

    @Test
    @Tag("CAP-3")
    void shouldRefuseAnIncompleteRecordWithEverythingThatIsMissing() {
        String id =
                enter(LIN, "{\"details\": {\"legalName\": \"深圳市云帆科技有限公司\"}}").path("id");

        step(LIN, id, "submit", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kehu:problem:incomplete"))
                .body("errors.field", hasItems("details.industryCode", "details.demandType", "contacts"))
                .body("errors[0].message", equalTo("提交前必填。"));
    }

    @Test
    @Tag("VER-3")
    void shouldGoFromDraftToApproved() {
        String id = draft();

        step(LIN, id, "submit", null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        step(WANG, id, "approve", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("entry.approvedBy", equalTo("wang.qiang"));
    }

    @Test
    @Tag("VER-3")
    void shouldComeBackWithReasonsAndBeSubmittedAgain() {
        // Given
        String id = draft();
        step(LIN, id, "submit", null).then().statusCode(200);

        // When
        step(WANG, id, "return", "{\"reasons\": [{\"field\": \"details.employees\", \"reason\": \"人数不符\"}]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("returnReasons[0].field", equalTo("details.employees"));

        // Then
        step(LIN, id, "submit", null).then().statusCode(200).body("returnReasons.size()", equalTo(0));
        step(WANG, id, "return", "{\"reasons\": []}").then().statusCode(400);
    }

    @Test
    @Tag("VER-3")
    void shouldNeverBeApprovedByWhoEnteredIt() {
        String id = enter(WANG, Api.COMPLETE).path("id");
        step(WANG, id, "submit", null).then().statusCode(200);

        step(WANG, id, "approve", null).then().statusCode(403).body("type", equalTo("urn:kehu:problem:own-entry"));
        step(ADMIN, id, "approve", null).then().statusCode(200);
    }

    @Test
    void shouldRefuseStepsOutOfOrderAndOfForeignManagers() {
        String id = draft();

        step(WANG, id, "approve", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:wrong-state"))
                .body("detail", equalTo("记录当前为 DRAFT，此操作要求 [SUBMITTED]。"));
        step(SUN, id, "approve", null).then().statusCode(404);
    }

    @Test
    @Tag("VER-5")
    @Tag("EVT-4")
    void shouldTellTheWorldWhatItsContractSays() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            // When
            UUID id = UUID.fromString(approved());

            // Then
            EventTap.Event submitted = tap.await("CustomerSubmitted", id);
            EventTap.Event approved = tap.await("CustomerApproved", id);
            Contracts.assertKeeps("customer-submitted", submitted.data());
            Contracts.assertKeeps("customer-approved", approved.data());
            assertThat(approved.actor()).isEqualTo("wang.qiang");
            assertThat(approved.data().at("/facts/expectedAnnualAmount").asText())
                    .isEqualTo("600000.00");
            assertThat(approved.data().toString()).doesNotContain("13800138000", "张伟");
            assertThat(approved.data().at("/revision").asLong())
                    .isEqualTo(as(LIN).get("/api/v1/customers/" + id).jsonPath().getLong("revision"));
        }
    }

    @Test
    void shouldReportChangesOfARecordInForceOnly() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            // Given
            UUID id = UUID.fromString(approved());

            // When
            patch(LIN, id.toString(), "{\"details\": {\"employees\": 210}}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event changed = tap.await("CustomerChanged", id);
            Contracts.assertKeeps("customer-changed", changed.data());
            assertThat(changed.data().at("/fields").toString()).isEqualTo("[\"employees\"]");
        }
    }

    @Test
    void shouldMoveToAnotherOwner() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            String id = approved();

            step(
                            WANG,
                            id,
                            "reassign",
                            "{\"ownerId\": \"chen.jing\", \"department\": \"customer-service\", \"region\": \"south\"}")
                    .then()
                    .statusCode(200);

            Contracts.assertKeeps(
                    "customer-reassigned",
                    tap.await("CustomerReassigned", UUID.fromString(id)).data());
            as(LIN).get("/api/v1/customers/" + id).then().statusCode(404);
            step(WANG, id, "reassign", "{\"ownerId\": \"zhao.min\", \"department\": \"sales\", \"region\": \"north\"}")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    @Tag("VER-2")
    void shouldTakeAFalseRecordOutOfTheWorkingSetAndBackAgain() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            // Given
            String id = approved();
            step(LIN, id, "reject", "{}").then().statusCode(400);

            // When
            step(LIN, id, "reject", "{\"reason\": \"电话为空号\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REJECTED"))
                    .body("rejectReason", equalTo("电话为空号"));

            // Then
            Contracts.assertKeeps(
                    "customer-rejected",
                    tap.await("CustomerRejected", UUID.fromString(id)).data());
            patch(LIN, id, "{\"details\": {\"employees\": 7}}").then().statusCode(409);
            step(LIN, id, "submit", null).then().statusCode(409);
            step(LIN, id, "reinstate", "{\"reason\": \"已找到新号码\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("RETURNED"))
                    .body("rejectReason", nullValue());
            Contracts.assertKeeps(
                    "customer-reinstated",
                    tap.await("CustomerReinstated", UUID.fromString(id)).data());
            step(LIN, id, "submit", null).then().statusCode(200);
            step(WANG, id, "approve", null).then().statusCode(200);
            step(SUN, id, "reject", "{\"reason\": \"x\"}").then().statusCode(404);
        }
    }

    @Test
    @Tag("VER-4")
    void shouldBeConfirmedOnceMoreByWhoEnteredIt() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            String draft = draft();
            step(LIN, draft, "confirm", null).then().statusCode(409);
            String id = approved();
            step(WANG, id, "confirm", null)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:kehu:problem:entered-by-another"));

            step(LIN, id, "confirm", null).then().statusCode(200).body("entry.confirmedBy", equalTo("lin.wei"));

            Contracts.assertKeeps(
                    "customer-confirmed",
                    tap.await("CustomerConfirmed", UUID.fromString(id)).data());
            step(LIN, id, "confirm", null).then().statusCode(409);
        }
    }

    @Test
    @Tag("VER-3")
    void shouldDoWithoutApprovalWhereADepartmentHasSwitchedItOff() {
        String field = Tokens.of("qian.li")
                .roles("sales")
                .department("field-sales")
                .regions("south")
                .sign();
        as(LIN).body("{\"required\": false}")
                .put("/api/v1/approval-settings/field-sales")
                .then()
                .statusCode(403);
        as(ADMIN)
                .body("{\"required\": false}")
                .put("/api/v1/approval-settings/field-sales")
                .then()
                .statusCode(200)
                .body("items.find { it.department == 'field-sales' }.decidedBy", equalTo("admin"));
        try (EventTap tap = EventTap.on(TOPIC)) {
            String id = enter(field, Api.COMPLETE).path("id");

            step(field, id, "submit", null)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"))
                    .body("entry.approvedBy", nullValue())
                    .body("entry.approvedAt", notNullValue());

            EventTap.Event approved = tap.await("CustomerApproved", UUID.fromString(id));
            Contracts.assertKeeps("customer-approved", approved.data());
            assertThat(approved.data().path("approvedBy").asText()).isEqualTo("qian.li");
            assertThat(approved.data().path("withoutApproval").asBoolean()).isTrue();
        }
        as(ADMIN)
                .body("{\"required\": true}")
                .put("/api/v1/approval-settings/field-sales")
                .then()
                .statusCode(200);
        String again = enter(field, Api.COMPLETE).path("id");
        step(field, again, "submit", null).then().body("status", equalTo("SUBMITTED"));
        as(Tokens.of("guest").sign()).get("/api/v1/approval-settings").then().statusCode(403);
    }

    @Test
    @Tag("VER-3")
    void shouldReturnForReasonsAboutFieldsThatThereAre() {
        // Given
        String id = draft();
        step(LIN, id, "submit", null).then().statusCode(200);

        // When / Then
        for (String nothing : List.of(
                "details.nonsense",
                "nonsense",
                "contacts.name",
                "contacts[0].age",
                "details.legalName.x",
                "details[0].legalName",
                "valueStates.shoeSize",
                "contacts[0].name.x")) {
            sendBack(id, nothing)
                    .then()
                    .statusCode(400)
                    .body("errors.field", equalTo(List.of("reasons[0].field")))
                    .body("errors.code", equalTo(List.of("field-path")))
                    .body("errors[0].message", equalTo("没有这个字段。"));
        }
        for (String something : List.of(
                "details.tags[0]",
                "contacts",
                "contacts[0].mobile",
                "contacts[0].valueStates.mobile",
                "valueStates.annualRevenue",
                "ownership.region",
                "legacy.number")) {
            sendBack(id, something).then().statusCode(200).body("returnReasons.field", hasItems(something));
            step(LIN, id, "submit", null).then().statusCode(200);
        }
    }

    private static Response sendBack(String id, String field) {
        return step(WANG, id, "return", "{\"reasons\": [{\"field\": \"" + field + "\", \"reason\": \"请补充\"}]}");
    }
}
