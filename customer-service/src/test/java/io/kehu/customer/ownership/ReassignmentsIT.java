package io.kehu.customer.ownership;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.ownership.Orders.PATH;
import static io.kehu.customer.ownership.Orders.finished;
import static io.kehu.customer.ownership.Orders.order;
import static io.kehu.customer.ownership.Orders.results;
import static io.kehu.customer.ownership.Orders.these;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.clock.MovableClock;
import io.kehu.customer.job.Jobs;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReassignmentsIT {

    @Inject
    MovableClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    Jobs jobs;

    @Inject
    ReassignmentJob handler;

    @Inject
    ForgetOldResults forgetOldResults;

    @AfterEach
    void goOn() {
        scheduler.resume();
        clock.reset();
    }

    @Test
    void shouldMoveTheNamedCustomersEachWithItsHistoryAndItsEvent() {
        // Given
        String first = draft();
        String second = enter(LIN, "{\"details\": {}}").path("id");
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            String job = order(WANG, these(first, second));

            // Then
            finished(WANG, job)
                    .body("total", equalTo(2))
                    .body("done", equalTo(2))
                    .body("failed", equalTo(0))
                    .body("note", equalTo("移交客服"))
                    .body("tally.moved", equalTo(2));
            for (String id : List.of(first, second)) {
                as(WANG).get("/api/v1/customers/" + id)
                        .then()
                        .body("ownership.ownerId", equalTo("chen.jing"))
                        .body("ownership.department", equalTo("service"))
                        .body("revision", equalTo(1));
                as(WANG).get("/api/v1/customers/" + id + "/changes")
                        .then()
                        .body("items.kind", contains("REASSIGNED", "ENTERED"))
                        .body("items[0].by", equalTo("wang.qiang"))
                        .body("items[0].reason", equalTo("移交客服"));
                EventTap.Event event = tap.await("CustomerReassigned", UUID.fromString(id));
                Contracts.assertKeeps("customer-reassigned", event.data());
                assertThat(event.data().at("/previousOwnerId").asText()).isEqualTo("lin.wei");
                assertThat(event.data().at("/revision").asInt()).isEqualTo(1);
                assertThat(event.actor()).isEqualTo("wang.qiang");
            }
        }
        as(LIN).get("/api/v1/customers/" + first).then().statusCode(404);
    }

    @Test
    void shouldMoveNothingTwiceWhenTheSameIsAskedAgain() {
        // Given
        String id = draft();
        String body = these(id, id);
        finished(WANG, order(WANG, body)).body("total", equalTo(1)).body("tally.moved", equalTo(1));
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            String again = order(WANG, body);

            // Then
            finished(WANG, again).body("tally.unchanged", equalTo(1)).body("tally.moved", equalTo(0));
            results(WANG, again, "").body("items.outcome", contains("UNCHANGED"));
            as(WANG).get("/api/v1/customers/" + id).then().body("revision", equalTo(1));
            patch(WANG, id, "{\"details\": {\"employees\": 7}}").then().statusCode(200);
            step(WANG, id, "submit", null).then().statusCode(200);
            tap.await("CustomerSubmitted", UUID.fromString(id));
            assertThat(tap.all("CustomerReassigned", UUID.fromString(id))).isEmpty();
        }
    }

    @Test
    void shouldPageThroughTheResultsAndForgetThemAfterNinetyDays() {
        // Given
        List<String> ids = IntStream.range(0, 5).mapToObj(i -> draft()).toList();
        String job = order(WANG, these(ids));
        finished(WANG, job);

        // When
        Response first = as(WANG).get(PATH + "/" + job + "/results?limit=3");
        first.then().body("items.customerId", equalTo(ids.subList(0, 3))).body("sort", equalTo("customerId"));
        results(WANG, job, "?limit=3&cursor=" + first.path("next"))
                .body("items.customerId", equalTo(ids.subList(3, 5)))
                .body("items.previousOwnerId", hasItem("lin.wei"))
                .body("next", nullValue());
        as(WANG).get(PATH + "/" + job + "/results?cursor=eA").then().statusCode(400);
        as(WANG).get(PATH + "/" + job + "/results?outcome=LOST").then().statusCode(400);

        // Then
        clock.advance(Duration.ofDays(89));
        forgetOldResults.sweep();
        results(WANG, job, "").body("items", hasSize(5));
        clock.advance(Duration.ofDays(2));
        forgetOldResults.sweep();
        results(WANG, job, "").body("items", empty());
        as(WANG).get(PATH + "/" + job).then().statusCode(200).body("tally.moved", equalTo(5));
    }

    @Test
    void shouldGoOnAfterSomebodysEditAndLoseNeither() {
        // Given
        String id = draft();
        String tag = as(LIN).get("/api/v1/customers/" + id).header("ETag");
        scheduler.pause();
        String job = order(WANG, these(id));
        as(WANG).get(PATH + "/" + job).then().body("status", equalTo("WAITING")).body("total", nullValue());

        // When
        patch(LIN, id, "{\"details\": {\"employees\": 777}}").then().statusCode(200);
        scheduler.resume();

        // Then
        finished(WANG, job).body("tally.moved", equalTo(1));
        as(WANG).get("/api/v1/customers/" + id)
                .then()
                .body("details.employees", equalTo(777))
                .body("ownership.ownerId", equalTo("chen.jing"))
                .body("revision", equalTo(2));
        as(WANG).contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"details\": {\"remark\": \"旧版\"}}")
                .patch("/api/v1/customers/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void shouldKeepTheHistoryInOneLineWhenTwoOrdersMoveTheSameCustomersAtOnce() throws Exception {
        // Given
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> draft()).toList();
        scheduler.pause();
        String one = order(WANG, these(ids));
        String other = order(WANG, these(ids).replace("chen.jing", "zhou.yan"));

        // When
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> chunks = Stream.of(one, other)
                    .<Callable<Object>>map(job -> () -> QuarkusTransaction.requiringNew()
                            .call(() -> handler.chunk(
                                    jobs.find(UUID.fromString(job)).orElseThrow())))
                    .toList();
            for (Future<Object> chunk : instances.invokeAll(chunks)) {
                chunk.get();
            }
        } finally {
            instances.shutdown();
            Stream.of(one, other).forEach(job -> as(WANG).post(PATH + "/" + job + "/cancel"));
        }

        // Then
        String owner = as(WANG).get("/api/v1/customers/" + ids.get(0)).path("ownership.ownerId");
        String loser = owner.equals("chen.jing") ? "zhou.yan" : "chen.jing";
        for (String id : ids) {
            as(WANG).get("/api/v1/customers/" + id + "/changes")
                    .then()
                    .body("items.kind", contains("REASSIGNED", "REASSIGNED", "ENTERED"))
                    .body("items[0].fields.find { it.field == 'ownership.ownerId' }.after", equalTo(owner))
                    .body("items[0].fields.find { it.field == 'ownership.ownerId' }.before", equalTo(loser))
                    .body("items[1].fields.find { it.field == 'ownership.ownerId' }.after", equalTo(loser));
        }
    }

    @Test
    void shouldStopBeforeItHasBegunAndNotOnceItIsOver() {
        // Given
        String id = draft();
        scheduler.pause();
        String job = order(WANG, these(id));

        // When
        as(WANG).post(PATH + "/" + job + "/cancel").then().statusCode(200).body("status", equalTo("CANCELLED"));
        scheduler.resume();

        // Then
        String next = order(WANG, these(UUID.randomUUID().toString()));
        finished(WANG, next);
        as(LIN).get("/api/v1/customers/" + id).then().statusCode(200).body("revision", equalTo(0));
        Stream.of(job, next).forEach(over -> as(WANG).post(PATH + "/" + over + "/cancel")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:wrong-state")));
    }
}
