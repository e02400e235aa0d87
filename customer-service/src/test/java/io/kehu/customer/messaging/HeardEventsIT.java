package io.kehu.customer.messaging;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.ARCHIVIST;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeardEventsIT {

    private static final String CLASSIFIED =
            """
            {"number": "%s", "classifiedAt": "%s",
             "dimensions": [{"dimension": "value", "code": "H", "label": {"zh": "高价值", "en": "high value"}}]}""";

    @Test
    void shouldShowNumberAndLabelsWithoutTouchingTheRevision() {
        // Given
        String id = approved();
        String tag = as(LIN).get("/api/v1/customers/" + id).header("ETag");

        // When
        try (EventFeed classification = EventFeed.to("kehu.classification.v1")) {
            String number = "I-H-2026-" + id.substring(30);
            classification.publish(
                    "CustomerClassified", UUID.fromString(id), CLASSIFIED.formatted(number, "2026-03-02T03:00:01Z"));

            // Then
            await().untilAsserted(() -> as(LIN).get("/api/v1/customers/by-number/" + number)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(tag))
                    .body("id", equalTo(id))
                    .body("labels.value.zh", equalTo("高价值")));
        }
    }

    @Test
    void shouldParkWhatItCannotHandleAndGoOnWithTheRest() {
        // Given
        String id = approved();
        UUID stranger = UUID.randomUUID();

        try (EventFeed classification = EventFeed.to("kehu.classification.v1");
                EventFeed archive = EventFeed.to("kehu.archive.v1")) {
            // When
            classification.publish("CustomerClassified", stranger, "{\"number\": 7, \"dimensions\": \"none\"}");
            archive.publish("SomethingNobodyKnows", stranger, "{}");
            archive.publishRaw(stranger.toString(), "not an event");
            classification.publish(
                    "CustomerClassified",
                    UUID.fromString(id),
                    CLASSIFIED.formatted("I-H-2026-777", "2026-03-02T03:00:01Z"));

            // Then
            await().untilAsserted(() ->
                    as(LIN).get("/api/v1/customers/" + id).then().body("number", equalTo("I-H-2026-777")));
            await().untilAsserted(() -> assertThat(parkedOf(stranger)).hasSize(3));
        }
        String letter = parkedOf(stranger).get(0).get("id").toString();
        as(ADMIN).post("/internal/v1/dead-letters/" + letter + "/resend").then().statusCode(409);
        as(ADMIN).delete("/internal/v1/dead-letters/" + letter).then().statusCode(204);
        as(ADMIN).delete("/internal/v1/dead-letters/" + letter).then().statusCode(404);
    }

    private static List<Map<String, Object>> parkedOf(UUID subject) {
        return as(ADMIN)
                .get("/internal/v1/dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.key == '" + subject + "' }");
    }

    @Test
    void shouldEndInAStubOnceTheArchiveHasTheFile() {
        // Given
        String id = approved();
        try (EventTap tap = EventTap.on("kehu.customer.v1");
                EventFeed archive = EventFeed.to("kehu.archive.v1")) {
            step(LIN, id, "end-cooperation", "{\"endedOn\": \"2999-01-01\", \"reason\": \"合同到期\"}")
                    .then()
                    .statusCode(400);
            step(LIN, id, "end-cooperation", "{\"endedOn\": \"2026-04-30\", \"reason\": \"合同到期\"}")
                    .then()
                    .statusCode(200);
            Contracts.assertKeeps(
                    "cooperation-ended",
                    tap.await("CooperationEnded", UUID.fromString(id)).data());
            as(ARCHIVIST)
                    .get("/internal/v1/files/" + id)
                    .then()
                    .statusCode(200)
                    .body("customer.contacts[0].name", equalTo("张伟"))
                    .body("endReason", equalTo("合同到期"))
                    .body("changes.kind", contains("COOPERATION_ENDED", "APPROVED", "SUBMITTED", "ENTERED"))
                    .body("transactions.size()", equalTo(0));

            // When
            archive.publish("CustomerArchived", UUID.fromString(id), "{}");

            // Then
            await().untilAsserted(() -> as(LIN).get("/api/v1/customers/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ARCHIVED"))
                    .body("contacts.size()", equalTo(0))
                    .body("details.employees", nullValue())
                    .body("details.legalName", startsWith("深圳市云帆")));
        }
    }

    @Test
    void shouldShowTheLastInteraction() {
        String id = approved();
        try (EventFeed followup = EventFeed.to("kehu.followup.v1")) {
            UUID event = followup.publish(
                    "InteractionRecorded", UUID.fromString(id), "{\"occurredAt\": \"2026-03-04T02:00:00Z\"}");
            followup.publish(
                    event, "InteractionRecorded", UUID.fromString(id), "{\"occurredAt\": \"2026-03-09T02:00:00Z\"}");

            await().untilAsserted(() -> as(LIN).get("/api/v1/customers/" + id)
                    .then()
                    .body("lastInteractionAt", equalTo("2026-03-04T02:00:00Z")));
        }
    }
}
