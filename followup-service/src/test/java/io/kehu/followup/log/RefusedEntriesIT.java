package io.kehu.followup.log;

import static io.kehu.followup.Scene.as;
import static io.kehu.followup.Scene.owner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefusedEntriesIT {

    @Inject
    MovableClock clock;

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

    @ParameterizedTest
    @ValueSource(strings = {"字", "a", "😀"})
    void shouldCountCharactersAsPeopleDo(String character) {
        // When, Then
        scene.log(Map.of("content", character.repeat(200))).statusCode(201);
        scene.log(Map.of("content", character.repeat(201))).statusCode(400).body("errors.field", contains("content"));
    }

    @Test
    void shouldNameEverythingThatIsWrongAtOnce() {
        // When
        ValidatableResponse answer = Scene.log(
                owner(),
                Map.of(
                        "occurredAt", "yesterday",
                        "channel", "SMOKE_SIGNAL",
                        "content", " ",
                        "nextStep", "步".repeat(201),
                        "mood", "good"));

        // Then
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "customerId", "occurredAt", "channel", "twoWay", "content", "nextStep", "mood"));
    }

    @Test
    void shouldRefuseWhatContradictsItselfOrNamesWhatIsNotThere() {
        // When
        ValidatableResponse answer = scene.log(Map.of(
                "occurredAt", scene.now().plusSeconds(3600).toString(),
                "channel", "MAIL_SENT",
                "corrects", UUID.randomUUID(),
                "completesObligationId", UUID.randomUUID()));

        // Then
        answer.statusCode(422)
                .body("type", equalTo("urn:kehu:problem:invalid-entry"))
                .body("title", equalTo("跟进记录无法保存"))
                .body("errors.field", containsInAnyOrder("occurredAt", "twoWay", "corrects", "completesObligationId"));
    }

    @Test
    void shouldRefuseATimeThatNoCalendarHas() {
        // When, Then
        scene.log(Map.of("occurredAt", "-100000-01-01T00:00:00Z")).statusCode(400);
    }

    @Test
    void shouldNotCompleteAnObligationTwice() {
        // Given
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();
        scene.log(Map.of("completesObligationId", obligation)).statusCode(201);

        // When
        ValidatableResponse again = scene.log(Map.of("completesObligationId", obligation));

        // Then
        again.statusCode(422).body("errors[0].code", equalTo("no-open-obligation"));
    }

    @Test
    void shouldNotKnowACustomerOfSomebodyElseNorOneThatDoesNotExist() {
        // When, Then
        Scene.log(as("zhao.min", "sales", "north"), scene.entry(Map.of())).statusCode(404);
        Scene.log(owner(), scene.entry(Map.of("customerId", UUID.randomUUID()))).statusCode(404);
    }

    @Test
    void shouldLetOnlyThoseWriteWhoFollowUp() {
        // When, Then
        Scene.log(as("xu.fang", "auditor", "south"), scene.entry(Map.of())).statusCode(403);
        Scene.log(io.restassured.RestAssured.given(), scene.entry(Map.of())).statusCode(401);
    }
}
