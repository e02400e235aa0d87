package io.kehu.customer.audit;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.patch;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.kehu.clock.MovableClock;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("UPD-3")
class AuditIT {

    /** A quarter of its own, in which no other test works. */
    private static final Instant LAST_EVENING = Instant.parse("2028-03-31T15:00:00Z");

    private static final String ROUND = "/api/v1/audits/2028Q2";

    @Inject
    MovableClock clock;

    @Inject
    OpenRounds rounds;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldGiveEachDepartmentTheListOfItsRecordsToConfirmOrMend() {
        // Given: approved long ago, and a draft that is nobody's business yet
        clock.setTo(LAST_EVENING.minus(Duration.ofDays(120)));
        String forgotten = approved();
        String changed = approved();
        String draft = draft();
        clock.setTo(LAST_EVENING);
        patch(LIN, changed, "{\"details\": {\"employees\": 130}}").then().statusCode(200);

        // When: the quarter begins in Shanghai
        clock.setTo(Instant.parse("2028-03-31T16:00:00Z"));
        rounds.openWhenDue();
        rounds.openWhenDue();

        // Then
        await().untilAsserted(() -> as(LIN).get(ROUND + "/items?department=sales&limit=200")
                .then()
                .statusCode(200)
                .body("items.customerId", hasItem(forgotten))
                .body("items.customerId", hasItem(changed))
                .body("items.customerId", not(hasItem(draft))));
        as(LIN).get(ROUND + "/items?limit=200")
                .then()
                .body(find(forgotten) + ".findings", contains("STALE", "UNVERIFIED"))
                .body(find(changed) + ".findings", contains("UNVERIFIED"))
                .body(find(forgotten) + ".state", equalTo("OPEN"));

        // When
        as(LIN).body("{\"note\": \"电话核对无误\"}")
                .post(ROUND + "/items/" + forgotten + "/confirm")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("confirmedBy", equalTo("lin.wei"));
        patch(LIN, changed, "{\"details\": {\"employees\": 140}}").then().statusCode(200);

        // Then
        as(LIN).get(ROUND + "/items?state=MENDED&limit=200").then().body("items.customerId", hasItem(changed));
        as(WANG).body("{}")
                .post(ROUND + "/items/" + forgotten + "/confirm")
                .then()
                .body("confirmedBy", equalTo("lin.wei"))
                .body("note", equalTo("电话核对无误"));
        as(LIN).get(ROUND).then().statusCode(200).body("departments.department", hasItem("sales"));
        as(LIN).get("/api/v1/audits").then().body("items.quarter", hasItem("2028Q2"));
    }

    private static String find(String id) {
        return "items.find { it.customerId == '" + id + "' }";
    }

    @Test
    void shouldShowNobodyTheRecordsOfOthers() {
        clock.setTo(Instant.parse("2027-12-31T16:00:00Z"));
        String id = approved();
        clock.setTo(Instant.parse("2028-06-30T16:00:00Z"));
        rounds.openWhenDue();
        String round = "/api/v1/audits/2028Q3";
        await().untilAsserted(
                        () -> as(LIN).get(round + "/items?limit=200").then().body("items.customerId", hasItem(id)));

        as(ZHAO).get(round + "/items?limit=200").then().body("items.customerId", not(hasItem(id)));
        as(ZHAO).body("{}").post(round + "/items/" + id + "/confirm").then().statusCode(404);
        as(Tokens.of("xu.fang").roles("auditor").sign())
                .body("{}")
                .post(round + "/items/" + id + "/confirm")
                .then()
                .statusCode(403);
        as(Tokens.of("guest").sign()).get("/api/v1/audits").then().statusCode(403);
        as(LIN).get("/api/v1/audits/2028Q9").then().statusCode(404);
        as(LIN).get(round + "/items?cursor=YQ").then().statusCode(400);
        as(LIN).get(round + "/items?state=DONE").then().statusCode(400);
    }
}
