package io.kehu.customer.verification;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.clock.MovableClock;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("VER-1")
class VerificationIT {

    private static final String FINDINGS =
            """
            {"legalName": {"outcome": "CORRECT"}, "industry": {"outcome": "CORRECT"}, "size": {"outcome": "MISSING", "note": "待电话确认"},
             "contact": {"outcome": "FALSE", "note": "空号"}, "demand": {"outcome": "CORRECT"}, "source": {"outcome": "CORRECT"}}""";

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldNameWhatIsMissingOrFalseWithinAWorkingDayOfTheCollection() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given: collected on a Monday morning
            clock.setTo(Instant.parse("2026-03-02T02:00:00Z"));
            String id = enter(LIN, COMPLETE).path("id");
            as(LIN).get("/api/v1/customers/" + id + "/verification")
                    .then()
                    .statusCode(200)
                    .body("items", contains("legalName", "industry", "size", "contact", "demand", "source"))
                    .body("dueAt", equalTo("2026-03-03T16:00:00Z"))
                    .body("outcome", nullValue());

            // When
            clock.setTo(Instant.parse("2026-03-03T15:59:59Z"));
            step(LIN, id, "verification", FINDINGS)
                    .then()
                    .statusCode(200)
                    .body("verification.late", equalTo(false))
                    .body("verification.items.contact.note", equalTo("空号"));
            clock.setTo(Instant.parse("2026-03-03T16:00:00Z"));
            step(LIN, id, "verification", FINDINGS).then().body("verification.late", equalTo(true));

            // Then
            EventTap.Event opened = tap.await("VerificationOpened", UUID.fromString(id));
            Contracts.assertKeeps("verification-opened", opened.data());
            assertThat(opened.data().at("/dueAt").asText()).isEqualTo("2026-03-03T16:00:00Z");
            EventTap.Event completed = tap.await("VerificationCompleted", UUID.fromString(id));
            Contracts.assertKeeps("verification-completed", completed.data());
            assertThat(completed.data().at("/missing").toString()).isEqualTo("[\"size\"]");
            assertThat(completed.data().at("/wrong").toString()).isEqualTo("[\"contact\"]");
        }
    }

    @Test
    void shouldBeAskedForAnewWhenARecordIsTakenBackUnverified() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given: nobody verified it before it was rejected
            clock.setTo(Instant.parse("2026-03-02T02:00:00Z"));
            String id = enter(LIN, COMPLETE).path("id");
            rejectAndReinstate(id, Instant.parse("2026-03-09T02:00:00Z"));

            // When: within a working day of that
            step(LIN, id, "verification", FINDINGS).then().statusCode(200).body("verification.late", equalTo(false));
            as(LIN).get("/api/v1/customers/" + id + "/verification")
                    .then()
                    .body("dueAt", equalTo("2026-03-10T16:00:00Z"));

            // Then
            tap.await("VerificationCompleted", UUID.fromString(id));
            List<EventTap.Event> opened = tap.all("VerificationOpened", UUID.fromString(id));
            assertThat(opened)
                    .extracting(event -> event.data().path("dueAt").asText())
                    .containsExactly("2026-03-03T16:00:00Z", "2026-03-10T16:00:00Z");
            Contracts.assertKeeps("verification-opened", opened.get(1).data());
            assertThat(opened.get(1).actor()).isEqualTo("admin");
            assertThat(opened.get(1).data().path("enteredBy").asText()).isEqualTo("lin.wei");
            assertThat(opened.get(1).data().path("revision").asLong())
                    .isEqualTo(tap.await("CustomerReinstated", UUID.fromString(id))
                            .data()
                            .path("revision")
                            .asLong());
        }
    }

    @Test
    void shouldNotBeAskedForAnewOnceItWasCompleted() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            clock.setTo(Instant.parse("2026-03-02T02:00:00Z"));
            String id = enter(LIN, COMPLETE).path("id");
            step(LIN, id, "verification", FINDINGS).then().statusCode(200);

            // When
            rejectAndReinstate(id, Instant.parse("2026-03-09T02:00:00Z"));
            step(LIN, id, "submit", null).then().statusCode(200);

            // Then
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("VerificationOpened", UUID.fromString(id))).hasSize(1);
        }
    }

    private void rejectAndReinstate(String id, Instant at) {
        step(LIN, id, "reject", "{\"reason\": \"电话为空号\"}").then().statusCode(200);
        clock.setTo(at);
        step(ADMIN, id, "reinstate", "{\"reason\": \"已找到新号码\"}").then().statusCode(200);
    }

    @Test
    void shouldAskForEveryItem() {
        String id = enter(LIN, COMPLETE).path("id");

        step(LIN, id, "verification", "{\"legalName\": {\"outcome\": \"CORRECT\"}, \"size\": {}}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("industry", "size.outcome", "contact", "demand", "source"));
    }

    @Test
    @Tag("VER-2")
    void shouldWantAReasonForWhatIsFalse() {
        String id = enter(LIN, COMPLETE).path("id");

        for (String note : List.of("", ", \"note\": null", ", \"note\": \" \"")) {
            step(LIN, id, "verification", FINDINGS.replace(", \"note\": \"空号\"", note))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("contact.note"))
                    .body("errors.code", contains("note-needed"))
                    .body("errors[0].message", equalTo("信息不实时须说明原因。"));
        }
        as(LIN).get("/api/v1/customers/" + id).then().body("verification", nullValue());
    }

    @Test
    void shouldNotCallCorrectWhatTheRecordLacks() {
        // Given: records with nothing, and with a part of what an item is about
        String empty = enter(LIN, "{\"details\": {}}").path("id");
        String partly = enter(
                        LIN,
                        """
                        {"details": {"legalName": "深圳市远航科技有限公司", "annualRevenue": "5", "sourceChannel": "exhibition"},
                         "contacts": [{"position": "总经理", "mobile": "13800138000", "primary": true}]}""")
                .path("id");
        String correct = FINDINGS.replaceAll("MISSING|FALSE", "CORRECT");

        // When / Then
        step(LIN, empty, "verification", correct)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kehu:problem:not-on-record"))
                .body(
                        "errors.field",
                        contains(
                                "legalName.outcome",
                                "industry.outcome",
                                "size.outcome",
                                "contact.outcome",
                                "demand.outcome",
                                "source.outcome"))
                .body("errors[0].message", equalTo("记录中没有该项信息：应核实为 MISSING。"));
        step(LIN, partly, "verification", correct)
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        contains("industry.outcome", "contact.outcome", "demand.outcome", "source.outcome"));
        step(LIN, empty, "verification", FINDINGS.replaceAll("CORRECT|FALSE", "MISSING"))
                .then()
                .statusCode(200)
                .body("verification.items.legalName.outcome", equalTo("MISSING"));
        as(LIN).get("/api/v1/customers/" + empty + "/changes")
                .then()
                .body("items[0].fields.field", hasItem("verification.items.legalName.outcome"));
    }

    @Test
    void shouldBeTheOwnersAffair() {
        String id = enter(LIN, COMPLETE).path("id");

        step(ZHAO, id, "verification", FINDINGS).then().statusCode(404);
        step(Tokens.of("xu.fang").roles("auditor").sign(), id, "verification", FINDINGS)
                .then()
                .statusCode(403);
        as(ZHAO).get("/api/v1/customers/" + id + "/verification").then().statusCode(404);
    }
}
