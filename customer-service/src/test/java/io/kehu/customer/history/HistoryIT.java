package io.kehu.customer.history;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.clock.MovableClock;
import io.kehu.customer.Full;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryIT {

    private static final String PATH = "/api/v1/customers/";

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Tag("UPD-1")
    void shouldTellEveryChangeFieldByFieldWithWhoWhenAndWhy() {
        // Given
        String id = enter(LIN, Full.RECORD).path("id");

        // When
        patch(
                        LIN,
                        id,
                        "{\"details\": {\"employees\": 430}, \"contacts\": [{\"name\": \"张伟\", \"position\": \"董事长\","
                                + " \"mobile\": \"13800138000\", \"primary\": true}], \"change\": {\"reason\": \"电话回访\"}}")
                .then()
                .statusCode(200);
        step(LIN, id, "submit", null).then().statusCode(200);

        // Then
        as(LIN).get(PATH + id + "/changes")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUBMITTED", "REVISED", "ENTERED"))
                .body("items[1].by", equalTo("lin.wei"))
                .body("items[1].reason", equalTo("电话回访"))
                .body("items[1].fields.find { it.field == 'details.employees' }.before", equalTo(420))
                .body("items[1].fields.find { it.field == 'details.employees' }.after", equalTo(430))
                .body("items[1].fields.findAll { it.field.endsWith('.position') }.before", hasItem("采购经理"))
                .body("items[1].fields.findAll { it.field.endsWith('.position') }.after", hasItem("董事长"))
                .body("items[0].fields.field", contains("status"));
        String next = as(LIN).get(PATH + id + "/changes?limit=1").path("next");
        as(LIN).get(PATH + id + "/changes?limit=1&cursor=" + next).then().body("items.kind", contains("REVISED"));
        as(LIN).get(PATH + id + "/changes?cursor=YQ").then().statusCode(400);
        as(ZHAO).get(PATH + id + "/changes").then().statusCode(404);
        as(Tokens.of("guest").sign()).get(PATH + id + "/changes").then().statusCode(403);
    }

    @Test
    @Tag("UPD-1")
    void shouldMeasureWhetherAChangeCameWithinAWorkingDayOfBeingKnown() {
        // Given: known on a Friday, so that Monday is the last day in time
        clock.setTo(Instant.parse("2026-03-06T02:00:00Z"));
        String id = enter(LIN, Full.RECORD).path("id");
        String known = "\"change\": {\"knownAt\": \"2026-03-06T10:30:00+08:00\"}}";

        // When
        clock.setTo(Instant.parse("2026-03-09T15:59:59Z"));
        patch(LIN, id, "{\"details\": {\"employees\": 1}, " + known).then().statusCode(200);
        clock.setTo(Instant.parse("2026-03-09T16:00:00Z"));
        patch(LIN, id, "{\"details\": {\"employees\": 2}, " + known).then().statusCode(200);
        patch(LIN, id, "{\"details\": {\"employees\": 3}, \"change\": {\"knownAt\": \"2026-03-10T10:30:00+08:00\"}}")
                .then()
                .statusCode(400);

        // Then
        as(LIN).get(PATH + id + "/changes")
                .then()
                .body("items.late", contains(true, false, true))
                .body("items[1].knownAt", equalTo("2026-03-06T02:30:00Z"));
    }

    @Test
    @Tag("UPD-4")
    void shouldReadTheRecordAsItStoodAtAnyMoment() {
        // Given
        Instant start = Instant.parse("2026-03-02T02:00:00Z");
        clock.setTo(start);
        String id = enter(LIN, Full.RECORD).path("id");
        clock.advance(Duration.ofHours(1));
        patch(
                        LIN,
                        id,
                        "{\"details\": {\"employees\": 430, \"remark\": null, \"lossReason\": \"竞品\"}, \"contacts\": []}")
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(1));
        step(
                        WANG,
                        id,
                        "reassign",
                        "{\"ownerId\": \"chen.jing\", \"department\": \"customer-service\", \"region\": \"south\"}")
                .then()
                .statusCode(200);

        // When / Then
        as(ADMIN)
                .get(PATH + id + "/as-of?instant=2026-03-02T02:30:00Z")
                .then()
                .statusCode(200)
                .body("revision", equalTo(0))
                .body("state.status", equalTo("DRAFT"))
                .body("state.details.employees", equalTo(420))
                .body("state.details.remark", equalTo("=HYPERLINK(\"x\") 🚀"))
                .body("state.details.lossReason", equalTo("未流失"))
                .body("state.contacts.name", contains("张伟", "李娜"))
                .body("state.contacts[0].primary", equalTo(true))
                .body("state.ownership.ownerId", equalTo("lin.wei"));
        as(ADMIN)
                .get(PATH + id + "/as-of?instant=2026-03-02T03:30:00Z")
                .then()
                .body("revision", equalTo(1))
                .body("state.details.employees", equalTo(430))
                .body("state.contacts", nullValue())
                .body("state.ownership.ownerId", equalTo("lin.wei"));
        as(ADMIN)
                .get(PATH + id + "/as-of?instant=2026-03-02T04:30:00Z")
                .then()
                .body("revision", equalTo(2))
                .body("state.ownership.ownerId", equalTo("chen.jing"));
        as(ADMIN).get(PATH + id + "/as-of?instant=2026-03-02T01:59:59Z").then().statusCode(404);
        as(ADMIN).get(PATH + id + "/as-of?instant=yesterday").then().statusCode(400);
        as(ADMIN).get(PATH + id + "/as-of").then().statusCode(400);
        as(LIN).get(PATH + id + "/as-of?instant=2026-03-02T02:30:00Z").then().statusCode(404);
        as(ADMIN).get(PATH + id + "/changes").then().body("items", hasSize(3));
    }
}
