package io.kehu.followup.log;

import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpLogIT {

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
        scene.classified("INTENTION");
        scene.told("FollowUpScheduled");
        scene.itIs("2026-03-03T11:00");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void shouldKeepDatePersonChannelContentAndNextStep() {
        // When
        String id = scene.log(Map.of("channel", "VISIT", "nextStep", "下周一发送方案"))
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        owner().get("/api/v1/follow-up-log/" + id)
                .then()
                .statusCode(200)
                .body("recordedBy", equalTo("lin.wei"))
                .body("channel", equalTo("VISIT"))
                .body("content", equalTo("客户反馈预算有限,需提供分期方案"))
                .body("nextStep", equalTo("下周一发送方案"))
                .body("occurredAt", notNullValue())
                .body("corrects", nullValue());
    }

    @Test
    void shouldTellOthersOfTheContactButNotWhatWasSaid() {
        // When
        scene.log(Map.of("channel", "VISIT")).statusCode(201);

        // Then
        JsonNode told = scene.told("InteractionRecorded").data();
        Contracts.assertKeeps("interaction-recorded", told);
        assertThat(told.get("channel").asText()).isEqualTo("VISIT");
        assertThat(told.get("twoWay").asBoolean()).isTrue();
        assertThat(told.toString()).doesNotContain("预算");
    }

    @Test
    void shouldCorrectAnEntryByAFurtherOne() {
        // Given
        String wrong = scene.log(Map.of("content", "客户同意报价")).extract().path("id");

        // When
        String right = scene.log(Map.of("content", "客户尚未同意报价", "corrects", wrong))
                .statusCode(201)
                .body("corrects", equalTo(wrong))
                .extract()
                .path("id");

        // Then
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/follow-up-log")
                .then()
                .body("items.id", containsInAnyOrder(wrong, right))
                .body("items.find { it.id == '" + wrong + "' }.content", equalTo("客户同意报价"));
        assertThat(scene.told("InteractionRecorded", data -> data.has("corrects"))
                        .get("corrects")
                        .asText())
                .isEqualTo(wrong);
    }

    @Test
    void shouldNotLetAnybodyEditAnEntryNotEvenInTheDatabase() throws SQLException {
        // Given
        String id = scene.log(Map.of()).extract().path("id");

        // When, Then
        owner().contentType("application/json")
                .body(scene.entry(Map.of()))
                .put("/api/v1/follow-up-log/" + id)
                .then()
                .statusCode(405);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(
                            () -> statement.executeUpdate("update log_entry set content = 'x' where id = '" + id + "'"))
                    .hasMessageContaining("never edited");
        }
    }

    @Test
    void shouldCompleteAnObligationOnceWhenTwoPeopleReportItAtOnce() throws Exception {
        // Given
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();
        Map<String, Object> body = scene.entry(Map.of("completesObligationId", obligation));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        Callable<Integer> report = () -> {
            start.await();
            return post(UUID.randomUUID().toString(), body).extract().statusCode();
        };
        List<Future<Integer>> answers = List.of(people.submit(report), people.submit(report));

        // When
        start.countDown();

        // Then
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 422);
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpCompleted")).hasSize(1);
        people.shutdown();
    }

    @Test
    void shouldWriteOneEntryWhenTheRequestIsRepeatedWithItsKey() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = scene.entry(Map.of());

        // When
        String first = post(key, body).statusCode(201).extract().path("id");
        String again = post(key, body).statusCode(201).extract().path("id");

        // Then
        assertThat(again).isEqualTo(first);
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/follow-up-log")
                .then()
                .body("items", hasSize(1));
        scene.awaitAllTold();
        assertThat(scene.allTold("InteractionRecorded"))
                .filteredOn(data -> data.get("entryId").asText().equals(first))
                .hasSize(1);
        assertThat(scene.allTold("InteractionRecorded")).hasSize(2);
    }

    private static ValidatableResponse post(String key, Map<String, Object> body) {
        return owner().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/follow-up-log")
                .then();
    }

    @Test
    void shouldShowTheLatestContactsFirstPageByPage() {
        // Given
        String second = write("2026-03-02T12:00:00+08:00");
        String third = write("2026-03-02T11:30:00+08:00");
        String first = write("2026-03-03T09:00:00+08:00");

        // When
        ValidatableResponse page = owner().queryParam("customerId", scene.customer)
                .queryParam("limit", 2)
                .get("/api/v1/follow-up-log")
                .then();

        // Then
        page.body("items.id", contains(first, second)).body("sort", equalTo("-occurredAt,-id"));
        String cursor = page.extract().path("next");
        owner().queryParam("customerId", scene.customer)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/api/v1/follow-up-log")
                .then()
                .body("items.id", contains(third))
                .body("next", nullValue());
    }

    private String write(String occurredAt) {
        return scene.log(Map.of("occurredAt", occurredAt))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
