package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FirstContactIT {

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
    @Tag("FUP-1")
    void shouldAskTheOwnerInSalesForAFirstContactWithinThreeWorkingDays() {
        // When
        scene.classified("POTENTIAL");

        // Then
        EventTap.Event scheduled = scene.told("FollowUpScheduled");
        Contracts.assertKeeps("follow-up-scheduled", scheduled.data());
        assertThat(scheduled.actor()).isEqualTo("system");
        assertThat(scheduled.correlationId()).startsWith("test-");
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("FIRST_CONTACT"))
                .body("items[0].title.zh", equalTo("首次电话或邮件跟进"))
                .body("items[0].team", equalTo("sales"))
                .body("items[0].assigneeId", equalTo("lin.wei"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].dueOn", equalTo("2026-03-05"))
                .body("items[0].dueAt", equalTo("2026-03-05T16:00:00Z"))
                .body("items[0].overdue", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "EMAIL"})
    @Tag("FUP-1")
    void shouldTakeAPhoneCallOrAnEmailInTheLogAsTheFirstContact(String channel) {
        // Given
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();
        scene.itIs("2026-03-05T23:00");

        // When
        String entry = scene.log(Map.of("channel", channel, "twoWay", false))
                .statusCode(201)
                .body("completedObligations", contains(obligation))
                .extract()
                .path("id");

        // Then
        JsonNode completed = scene.told("FollowUpCompleted").data();
        Contracts.assertKeeps("follow-up-completed", completed);
        assertThat(completed.get("late").asBoolean()).isFalse();
        assertThat(completed.get("entryId").asText()).isEqualTo(entry);
        owner().get("/api/v1/obligations/" + obligation)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("completion.by", equalTo("lin.wei"))
                .body("completion.entryId", equalTo(entry));
    }

    @Test
    void shouldStayOpenAfterAVisitThatNobodyCallsTheFirstContact() {
        // Given
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();

        // When
        scene.log(Map.of("channel", "VISIT")).statusCode(201).body("completedObligations", hasSize(0));

        // Then
        owner().get("/api/v1/obligations/" + obligation).then().body("status", equalTo("OPEN"));
    }

    @Test
    void shouldBeCompletedByAVisitWhenThePersonSaysSo() {
        // Given
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();

        // When
        scene.log(Map.of("channel", "VISIT", "completesObligationId", obligation))
                .statusCode(201)
                .body("completedObligations", contains(obligation));

        // Then
        assertThat(scene.told("FollowUpCompleted").data().get("obligationId").asText())
                .isEqualTo(obligation);
    }

    @Test
    void shouldNotBeCompletedByACallFromBeforeItWasOpened() {
        // Given
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");
        scene.itIs("2026-03-02T12:00");

        // When
        scene.log(Map.of("occurredAt", "2026-03-02T10:59:00+08:00"))
                .statusCode(201)
                .body("completedObligations", hasSize(0));

        // Then
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpCompleted")).isEmpty();
    }

    @Test
    void shouldSayWhyTheDeadlineFallsWhenItFalls() {
        // Given
        scene.itIs("2026-02-12T09:00");
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();

        // When, Then
        owner().get("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-02-24"))
                .body("explanation.en", containsString("2026-02-15 to 2026-02-23 (Spring Festival)"))
                .body("explanation.zh", containsString("调休上班、计入:2026-02-14(春节)"));
    }

    @Test
    void shouldOpenOneObligationWhenTheSameMessageComesTwice() {
        // Given
        UUID message = UUID.randomUUID();

        // When
        scene.classified(message, "POTENTIAL", "lin.wei", "south");
        scene.classified(message, "POTENTIAL", "lin.wei", "south");
        scene.classified("INTENTION");

        // Then
        scene.told("FollowUpScheduled", "PROPOSAL");
        assertThat(scene.allTold("FollowUpScheduled"))
                .extracting(data -> data.get("kind").asText())
                .containsExactly("FIRST_CONTACT", "PROPOSAL");
    }

    @Test
    void shouldOpenNothingMoreWhenTheCustomerIsClassifiedTheSameAgain() {
        // Given
        scene.classified("POTENTIAL");

        // When
        scene.classified("POTENTIAL");
        scene.classified("INTENTION");

        // Then
        scene.told("FollowUpScheduled", "PROPOSAL");
        assertThat(scene.allTold("FollowUpScheduled")).hasSize(2);
        assertThat(scene.allTold("FollowUpCancelled")).hasSize(1);
    }
}
