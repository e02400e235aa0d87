package io.kehu.followup.obligation;

import static io.kehu.followup.Calendars.shanghai;
import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The customer didn't say how much it earns; lin.wei looks that up until Thursday, 12 March. */
@QuarkusTest
@Tag("CAP-4")
class MissingValueIT extends MissingValueScene {

    @Test
    void shouldAskTheOwnerUntilTheNamedDayIsOver() {
        // When
        record.missing(FIELD, "2026-03-12");

        // Then
        JsonNode scheduled = scene.told("FollowUpScheduled", KIND).data();
        Contracts.assertKeeps("follow-up-scheduled", scheduled);
        assertThat(scheduled.path("subject").asText()).isEqualTo(FIELD);
        assertThat(scheduled.path("dueAt").asText()).isEqualTo("2026-03-12T16:00:00Z");
        record.tasks("lin.wei", KIND, "OPEN")
                .body("items.subject", contains(FIELD))
                .body("items[0].assigneeId", equalTo("lin.wei"))
                .body("items[0].dueOn", equalTo("2026-03-12"))
                .body("items[0].provisional", equalTo(false))
                .body("items[0].policy.code", equalTo("RECORD"))
                .body("items[0].policy.stage", nullValue());
        owner().get("/api/v1/obligations/" + scheduled.path("obligationId").asText())
                .then()
                .body("explanation.zh", containsString("2026-03-12"));
    }

    @Test
    void shouldTakeThePolicysTermWhereTheRecordNamesNoDay() {
        // When
        record.missing(FIELD, null);

        // Then
        assertThat(scene.told("FollowUpScheduled", KIND).data().path("dueOn").asText())
                .isEqualTo("2026-03-16");
    }

    @Test
    void shouldMoveTheOpenOneWhenTheSameValueIsMissingAgain() {
        // Given
        UUID event = record.missing(FIELD, "2026-03-12");
        String first = obligation(scene.told("FollowUpScheduled", KIND).data());

        // When
        record.missing(event, scene.revision(), FIELD, "2026-03-12");
        record.missing(FIELD, "2026-03-12");
        record.missing("employees", "2026-03-12");
        record.missing(FIELD, "2026-03-20");
        record.awaitHeard();

        // Then
        record.tasks("lin.wei", KIND, "OPEN")
                .body("items.subject", contains("employees", FIELD))
                .body("items[1].id", equalTo(first))
                .body("items[1].dueOn", equalTo("2026-03-20"));
        assertThat(scene.allTold("FollowUpScheduled"))
                .filteredOn(data -> data.path("subject").asText().equals(FIELD))
                .extracting(data -> data.path("dueOn").asText())
                .containsExactly("2026-03-12", "2026-03-20");
    }

    @ParameterizedTest(name = "{0}: late {1}")
    @CsvSource({"2026-03-12T23:59:59, false", "2026-03-13T00:00:00, true"})
    void shouldBeDoneByTheEventThatSaysSo(String providedAt, boolean late) {
        // Given
        record.missing(FIELD, "2026-03-12");
        scene.told("FollowUpScheduled", KIND);

        // When
        Instant at = shanghai(providedAt);
        UUID event = record.provided(UUID.randomUUID(), scene.revision() + 1, FIELD, at);
        record.provided(event, scene.revision(), FIELD, at);
        record.provided(FIELD);
        record.awaitHeard();

        // Then
        assertThat(scene.allTold("FollowUpCompleted"))
                .filteredOn(data -> data.path("subject").asText().equals(FIELD))
                .hasSize(1);
        JsonNode completed = scene.told("FollowUpCompleted", KIND).data();
        Contracts.assertKeeps("follow-up-completed", completed);
        assertThat(completed.path("entryId").asText()).isEqualTo(event.toString());
        assertThat(completed.path("fulfilledBy").asText()).isEqualTo("ValueProvided");
        assertThat(completed.path("completedAt").asText()).isEqualTo(at.toString());
        assertThat(completed.path("completedBy").asText()).isEqualTo("zhao.min");
        assertThat(completed.path("late").asBoolean()).isEqualTo(late);
        owner().get("/api/v1/obligations/" + obligation(completed))
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("completion.eventId", equalTo(event.toString()))
                .body("completion.entryId", nullValue());
    }

    @Test
    void shouldAskAnewWhenAProvidedValueIsMissingAgain() {
        // Given
        record.missing(FIELD, "2026-03-12");
        record.provided(FIELD);
        String first = obligation(scene.told("FollowUpCompleted", KIND).data());

        // When
        record.missing(FIELD, "2026-03-20");

        // Then
        String second = obligation(scene.told(
                "FollowUpScheduled", data -> data.path("dueOn").asText().equals("2026-03-20")));
        assertThat(second).isNotEqualTo(first);
        record.tasks("lin.wei", KIND, "OPEN").body("items.id", contains(second));
    }

    @Test
    void shouldPassOverWhatIsHeardAfterSomethingNewer() {
        // When: two dead letters are sent again, days later
        record.provided(UUID.randomUUID(), 8, FIELD, scene.now());
        record.missing(UUID.randomUUID(), 7, FIELD, "2026-03-12");
        record.missing(UUID.randomUUID(), 10, "employees", "2026-03-12");
        record.provided(UUID.randomUUID(), 9, "employees", scene.now());
        record.awaitHeard();

        // Then
        record.tasks("lin.wei", KIND, "OPEN").body("items.subject", contains("employees"));
    }

    @Test
    void shouldTakeUpWhatOnlyAnotherTopicHasOvertaken() {
        // Given: classification-service has heard of a later revision
        scene.approved("lin.wei", "south");
        scene.classifiedFromRevision(20, "POTENTIAL", "lin.wei", "south");
        scene.told("FollowUpScheduled", "FIRST_CONTACT");

        // When
        record.missing(UUID.randomUUID(), 3, FIELD, "2026-03-12");

        // Then
        scene.told("FollowUpScheduled", KIND);
    }

    @Test
    void shouldNotBeDoneByAContact() {
        // Given
        record.missing(FIELD, "2026-03-12");
        String obligation = obligation(scene.told("FollowUpScheduled", KIND).data());

        // When, Then
        scene.log(Map.of()).statusCode(201).body("completedObligations", empty());
        scene.log(Map.of("completesObligationId", obligation))
                .statusCode(422)
                .body("errors.field", contains("completesObligationId"))
                .body("errors.code", contains("done-in-the-record"));
        record.tasks("lin.wei", KIND, "OPEN").body("items.id", contains(obligation));
    }

    @Test
    void shouldFallOverdueOnceForEachDeadline() {
        // Given
        record.missing(FIELD, "2026-03-12");
        scene.told("FollowUpScheduled", KIND);
        scene.itIs("2026-03-13T00:00");
        JsonNode overdue = scene.told("FollowUpOverdue", KIND).data();
        Contracts.assertKeeps("follow-up-overdue", overdue);

        // When
        record.missing(FIELD, "2026-03-20");
        scene.told("FollowUpScheduled", data -> data.path("dueOn").asText().equals("2026-03-20"));
        record.tasks("lin.wei", KIND, "OPEN").body("items.overdue", contains(false));
        scene.itIs("2026-03-21T00:00");

        // Then
        scene.told("FollowUpOverdue", data -> data.path("dueAt").asText().equals("2026-03-20T16:00:00Z"));
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpOverdue"))
                .extracting(data -> data.path("subject").asText())
                .containsExactly(FIELD, FIELD);
    }

    private static String obligation(JsonNode event) {
        return event.path("obligationId").asText();
    }
}
