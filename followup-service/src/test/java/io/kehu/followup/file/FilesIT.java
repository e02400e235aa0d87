package io.kehu.followup.file;

import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilesIT {

    @Inject
    MovableClock clock;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void shouldNotHandTheFileOverBeforeTheEndOfCooperationWasHeardOf() {
        // Given
        scene.classified("ACTIVE");
        scene.told("FollowUpScheduled");

        // When, Then
        scene.file().statusCode(409).body("type", equalTo("urn:kehu:problem:not-settled"));
        scene.withAnotherCustomer().file().statusCode(409);
    }

    @Test
    void shouldHandOverEverythingOnceCooperationHasEnded() {
        // Given
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");
        scene.itIs("2026-03-03T11:00");
        String entry = scene.log(Map.of()).extract().path("id");
        scene.classified("ACTIVE");
        scene.told("FollowUpScheduled", "SATISFACTION_VISIT");

        // When
        scene.cooperationEnded("lin.wei", "south");
        scene.told("FollowUpCancelled", "SATISFACTION_VISIT");

        // Then
        scene.file()
                .statusCode(200)
                .body("customerId", equalTo(scene.customer.toString()))
                .body("settledAt", notNullValue())
                .body("obligations.kind", contains("FIRST_CONTACT", "SATISFACTION_VISIT"))
                .body("obligations.status", contains("COMPLETED", "CANCELLED"))
                .body("log", hasSize(1))
                .body("log[0].id", equalTo(entry))
                .body("log[0].content", equalTo("客户反馈预算有限,需提供分期方案"));
    }

    @Test
    void shouldTakeNoFurtherEntryOnceCooperationHasEnded() {
        // Given
        scene.classified("ACTIVE");
        scene.cooperationEnded("lin.wei", "south");
        scene.told("FollowUpCancelled");

        // When, Then
        scene.log(Map.of()).statusCode(409).body("type", equalTo("urn:kehu:problem:follow-up-ended"));
    }

    @Test
    void shouldLetGoOfItAllWhenTheArchiveHasIt() {
        // Given
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();
        scene.itIs("2026-03-03T11:00");
        String entry = scene.log(Map.of()).extract().path("id");
        scene.cooperationEnded("lin.wei", "south");
        org.awaitility.Awaitility.await().untilAsserted(() -> scene.file().statusCode(200));

        // When
        scene.archived();
        scene.awaitStub();

        // Then
        owner().get("/api/v1/obligations/" + obligation).then().statusCode(404);
        owner().get("/api/v1/follow-up-log/" + entry).then().statusCode(404);
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/follow-up-log")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(scene.allTold("FollowUpCompleted")).hasSize(1);
    }
}
