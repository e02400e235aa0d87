package io.kehu.customer.duplicate;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.kehu.clock.MovableClock;
import io.kehu.customer.Superuser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("CAP-9")
class StartScansIT {

    private static final String SCANS = "/api/v1/duplicate-scans";

    /** Two in the morning of a Sunday in Shanghai, in a year in which no other test works. */
    private static final Instant NIGHT = Instant.parse("2031-03-01T18:00:00Z");

    @Inject
    StartScans scans;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldStartOneScanInTheNightHoweverManyInstancesThereAre() throws Exception {
        // Given
        clock.setTo(NIGHT.minus(Duration.ofHours(1)));
        scans.startWhenDue();
        assertThat(startedIn("2031-03")).isEmpty();

        // When
        clock.setTo(NIGHT.plus(Duration.ofMinutes(1)));
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> instance = () -> {
                scans.startWhenDue();
                return null;
            };
            for (Future<Void> done : instances.invokeAll(Collections.nCopies(4, instance))) {
                done.get();
            }
        } finally {
            instances.shutdown();
        }
        scans.startWhenDue();

        // Then
        assertThat(startedIn("2031-03")).singleElement().satisfies(scan -> assertThat(scan)
                .containsEntry("createdBy", "system"));
        awaitFinished();

        // When
        clock.setTo(NIGHT.plus(Duration.ofDays(7)));
        scans.startWhenDue();

        // Then
        assertThat(startedIn("2031-03")).hasSize(2);
        awaitFinished();
    }

    @Test
    void shouldStopAScanOnRequest() throws SQLException {
        // Given: one that is not over
        String id = start();
        await().untilAsserted(() -> as(ADMIN).get(SCANS + "/" + id).then().body("status", equalTo("FINISHED")));
        Superuser.update(
                "update job set status = 'RUNNING', finished_at = null, not_before = now() + interval '10 years' where id = ?",
                UUID.fromString(id));

        // When / Then
        cancel(ADMIN, id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("id", equalTo(id));
        cancel(ADMIN, id).then().statusCode(409).body("type", equalTo("urn:kehu:problem:wrong-state"));
        cancel(ADMIN, UUID.randomUUID().toString()).then().statusCode(404);
        for (String token : List.of(LIN, WANG)) {
            cancel(token, id).then().statusCode(403);
            as(token).get(SCANS).then().statusCode(403);
        }
    }

    @Test
    void shouldListScansNewestFirst() {
        String first = start();
        String second = start();

        Response page = as(ADMIN).get(SCANS + "?limit=1");

        page.then().statusCode(200).body("items.id", contains(second)).body("sort", equalTo("-id"));
        as(ADMIN)
                .get(SCANS + "?limit=1&cursor=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", contains(first));
        as(ADMIN).get(SCANS + "?cursor=YQ").then().statusCode(400);
    }

    private static String start() {
        return as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(SCANS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Response cancel(String token, String id) {
        return as(token).post(SCANS + "/" + id + "/cancel");
    }

    private static List<Map<String, Object>> startedIn(String month) {
        return as(ADMIN)
                .get(SCANS + "?limit=200")
                .jsonPath()
                .getList("items.findAll { it.createdAt.startsWith('%s') }".formatted(month));
    }

    /** Before the clock goes back: what waits, waits for its time. */
    private static void awaitFinished() {
        await().untilAsserted(() -> as(ADMIN)
                .get(SCANS + "?limit=200")
                .then()
                .body("items.findAll { it.createdAt.startsWith('2031') }.status", everyItem(equalTo("FINISHED"))));
    }
}
