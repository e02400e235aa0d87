package io.kehu.customer.masking;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.customer.Full;
import io.kehu.customer.Superuser;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The audit trail hears who saw how to reach a customer's people. */
@QuarkusTest
@Tag("ACC-4")
class SeenContactsIT {

    private static final String PATH = "/api/v1/customers/";
    private static final String TOPIC = "kehu.customer.v1";
    private static final String TYPE = "ContactsSeen";
    private static final String HALF_BLIND =
            Tokens.of("cao.ying").roles("half-blind").department("sales").sign();

    private static final String FINDINGS =
            """
            {"legalName": {"outcome": "CORRECT"}, "industry": {"outcome": "CORRECT"}, "size": {"outcome": "CORRECT"},
             "contact": {"outcome": "CORRECT"}, "demand": {"outcome": "CORRECT"}, "source": {"outcome": "CORRECT"}}""";

    /** Other doors than the record itself; the record's contacts have changed in revision 1. */
    private static final List<Function<String, Response>> DOORS = List.of(
            id -> as(WANG).get(PATH + id + "/changes"),
            id -> as(WANG).get(PATH + id + "/as-of?instant=" + enteredAt(id)),
            id -> as(WANG).contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "\"1\"")
                    .body("{}")
                    .patch(PATH + id),
            id -> step(WANG, id, "verification", FINDINGS),
            id -> as(WANG).body("{\"otherId\": \"%s\"}".formatted(id)).post(PATH + approved() + "/merge-preview"));

    @Inject
    SeenContacts seen;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldTellOnceAnHourWhoSawContactsThatAreNotTheirOwn() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            // Given: the owner, somebody who sees masks, and what tells of no contact
            clock.setTo(Instant.parse("2026-03-02T02:10:00Z"));
            String id = full();
            read(LIN, id);
            read(HALF_BLIND, id);
            as(WANG).get(PATH + id + "/changes").then().statusCode(200);
            as(WANG).get("/api/v1/customers").then().statusCode(200);

            // When
            clock.setTo(Instant.parse("2026-03-02T02:20:00Z"));
            read(WANG, id);
            clock.setTo(Instant.parse("2026-03-02T02:50:00Z"));
            read(WANG, id);
            read(ADMIN, id);
            clock.setTo(Instant.parse("2026-03-02T03:00:00Z"));
            read(WANG, id);

            // Then
            UUID customer = UUID.fromString(id);
            tap.await(TYPE, customer, data -> minute(data).equals("2026-03-02T03:00"));
            List<EventTap.Event> told = tap.all(TYPE, customer);
            assertThat(told)
                    .extracting(EventTap.Event::actor, event -> minute(event.data()))
                    .containsExactly(
                            tuple("wang.qiang", "2026-03-02T02:20"),
                            tuple("admin", "2026-03-02T02:50"),
                            tuple("wang.qiang", "2026-03-02T03:00"));
            Contracts.assertKeeps("contacts-seen", told.get(0).data());
            assertThat(told.get(0).data().toString()).doesNotContain("13800138000", "张伟");
        }
    }

    @Test
    void shouldTellOfEveryDoorThroughWhichOneRecordIsRead() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            for (Function<String, Response> door : DOORS) {
                String id = changed();

                door.apply(id).then().statusCode(200);

                awaitSeenByWang(tap, id);
            }
        }
    }

    @Test
    void shouldTellOfAnEditThatCameTooLate() {
        try (EventTap tap = EventTap.on(TOPIC)) {
            String id = changed();

            as(WANG).contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "\"0\"")
                    .body("{\"details\": {\"employees\": 450}}")
                    .patch(PATH + id)
                    .then()
                    .statusCode(412);

            awaitSeenByWang(tap, id);
        }
    }

    @Test
    void shouldForgetPastHours() throws SQLException {
        // Given
        clock.setTo(Instant.parse("2026-03-02T02:10:00Z"));
        String id = full();
        read(WANG, id);
        String rows = "select count(*) from contact_seen where customer_id = '%s'".formatted(id);
        assertThat(Superuser.number(rows)).isEqualTo(1);

        // When
        seen.sweep();

        // Then
        assertThat(Superuser.number(rows)).isEqualTo(1);

        // When
        clock.advance(Duration.ofHours(1));
        seen.sweep();

        // Then
        assertThat(Superuser.number(rows)).isZero();
    }

    private static void awaitSeenByWang(EventTap tap, String id) {
        tap.await(
                TYPE, UUID.fromString(id), data -> data.path("seenBy").asText().equals("wang.qiang"));
    }

    /** The clock of the tests goes on. */
    private static String minute(JsonNode event) {
        return event.path("seenAt").asText().substring(0, "2026-03-02T02:20".length());
    }

    private static void read(String token, String id) {
        as(token).get(PATH + id).then().statusCode(200);
    }

    private static String enteredAt(String id) {
        return as(LIN).get(PATH + id).path("entry.enteredAt");
    }

    private static String full() {
        return enter(LIN, Full.RECORD).then().statusCode(201).extract().path("id");
    }

    private static String changed() {
        String id = full();
        patch(LIN, id, "{\"contacts\": [{\"name\": \"王芳\", \"mobile\": \"13700137000\", \"primary\": true}]}")
                .then()
                .statusCode(200);
        return id;
    }
}
