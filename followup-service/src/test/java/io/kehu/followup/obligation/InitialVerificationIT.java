package io.kehu.followup.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.RecordScene;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** lin.wei has entered a draft, still without a name, and verifies it until Tuesday, 3 March is over. */
@QuarkusTest
@Tag("VER-1")
class InitialVerificationIT {

    private static final String KIND = "INITIAL_VERIFICATION";

    @Inject
    MovableClock clock;

    private Scene scene;
    private RecordScene record;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
        record = new RecordScene(scene).withoutName();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void shouldAskTheOwnerUntilTheDeadline() {
        // When
        record.verificationOpened(0, "2026-03-04T00:00");

        // Then
        JsonNode scheduled = scene.told("FollowUpScheduled", KIND).data();
        Contracts.assertKeeps("follow-up-scheduled", scheduled);
        assertThat(scheduled.path("legalName").asText("absent")).isEmpty();
        record.tasks("lin.wei", KIND, "OPEN")
                .body("items.assigneeId", contains("lin.wei"))
                .body("items[0].subject", nullValue())
                .body("items[0].dueAt", equalTo("2026-03-03T16:00:00Z"))
                .body("items[0].dueOn", equalTo("2026-03-03"));
        record.tasks("zhao.min", KIND, "OPEN").body("items", empty());
        record.shouldHaveLeftNoDeadLetter();
    }

    @Test
    void shouldBeDoneWithWhateverOutcome() {
        // Given
        record.verificationOpened(0, "2026-03-04T00:00");
        scene.told("FollowUpScheduled", KIND);
        scene.itIs("2026-03-03T11:00");

        // When
        UUID event = record.verified();
        record.verified();
        record.verificationOpened(0, "2026-03-04T00:00");
        record.awaitHeard();

        // Then
        JsonNode completed = scene.told("FollowUpCompleted", KIND).data();
        Contracts.assertKeeps("follow-up-completed", completed);
        assertThat(completed.path("entryId").asText()).isEqualTo(event.toString());
        assertThat(completed.path("late").asBoolean()).isFalse();
        assertThat(scene.allTold("FollowUpCompleted"))
                .filteredOn(data -> data.path("kind").asText().equals(KIND))
                .hasSize(1);
        record.tasks("lin.wei", KIND, "OPEN").body("items", empty());
    }

    @Test
    void shouldFallOverdueAndBeDoneLate() {
        // Given
        record.verificationOpened(0, "2026-03-04T00:00");
        scene.told("FollowUpScheduled", KIND);

        // When
        scene.itIs("2026-03-04T00:00");
        JsonNode overdue = scene.told("FollowUpOverdue", KIND).data();
        record.verified();

        // Then
        Contracts.assertKeeps("follow-up-overdue", overdue);
        assertThat(scene.told("FollowUpCompleted", KIND).data().path("late").asBoolean())
                .isTrue();
    }

    @Test
    void shouldGoOnThroughApprovalAndStages() {
        // Given
        record.verificationOpened(0, "2026-03-04T00:00");
        scene.approved("lin.wei", "south");
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled", "FIRST_CONTACT");

        // When
        scene.itIs("2026-03-02T12:00");
        scene.log(Map.of()).statusCode(201);

        // Then
        scene.told("FollowUpCompleted", "FIRST_CONTACT");
        record.tasks("lin.wei", KIND, "OPEN").body("items.kind", contains(KIND));
    }

    @Test
    void shouldFollowANamelessDraftToItsNewOwner() {
        // Given
        record.verificationOpened(0, "2026-03-04T00:00");
        scene.told("FollowUpScheduled", KIND);

        // When
        record.reassigned("lin.wei", "zhao.min");

        // Then
        scene.told("FollowUpScheduled", data -> data.path("assigneeId").asText().equals("zhao.min"));
        record.tasks("zhao.min", KIND, "OPEN").body("items.kind", contains(KIND));
    }

    @Test
    void shouldEndWithTheRejectionOfANamelessDraft() {
        // Given
        record.verificationOpened(0, "2026-03-04T00:00");
        scene.told("FollowUpScheduled", KIND);

        // When
        record.rejected();

        // Then
        JsonNode cancelled = scene.told("FollowUpCancelled", KIND).data();
        Contracts.assertKeeps("follow-up-cancelled", cancelled);
        assertThat(cancelled.path("reason").asText()).isEqualTo("REJECTED");
        record.tasks("lin.wei", KIND, "OPEN").body("items", empty());
        record.shouldHaveLeftNoDeadLetter();
    }

    @Test
    void shouldNotAskForADraftWhoseRejectionWasHeardOfFirst() {
        // When
        record.rejected();
        record.verificationOpened(0, "2026-03-04T00:00");
        record.awaitHeard();

        // Then
        record.tasks("lin.wei", KIND, "OPEN").body("items", empty());
        record.shouldHaveLeftNoDeadLetter();
    }
}
