package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RejectionIT {

    @Inject
    MovableClock clock;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
        scene.approved("lin.wei", "south");
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void shouldCancelWhatIsOpenWhenTheCustomerIsRejected() {
        // When
        scene.rejected();

        // Then
        JsonNode cancelled = scene.told("FollowUpCancelled").data();
        Contracts.assertKeeps("follow-up-cancelled", cancelled);
        assertThat(cancelled.get("kind").asText()).isEqualTo("FIRST_CONTACT");
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("CANCELLED"))
                .body("items[0].cancellation.reason", equalTo("REJECTED"));
    }

    @Test
    void shouldAskForAFirstContactAgainWhenTheCustomerIsApprovedAgain() {
        // Given
        scene.itIs("2026-03-02T12:00");
        scene.log(Map.of()).statusCode(201).body("completedObligations", hasSize(1));
        scene.rejected();
        scene.itIs("2026-03-09T11:00");

        // When
        scene.approved("lin.wei", "south");
        scene.classified("POTENTIAL");

        // Then
        JsonNode again = awaitDueOn("2026-03-12");
        assertThat(again.get("kind").asText()).isEqualTo("FIRST_CONTACT");
        owner().queryParam("customerId", scene.customer)
                .queryParam("status", "OPEN")
                .get("/api/v1/obligations")
                .then()
                .body("items.id", equalTo(List.of(again.get("obligationId").asText())));
    }

    @Test
    void shouldCancelOnceWhenTheRejectionComesTwice() {
        // Given
        UUID message = UUID.randomUUID();

        // When
        scene.rejected(message, 10);
        scene.rejected(message, 10);
        scene.rejected(UUID.randomUUID(), 10);
        scene.told("FollowUpCancelled");
        scene.itIs("2026-03-03T11:00");
        scene.classifiedFromRevision(11, "POTENTIAL", "lin.wei", "south");
        awaitDueOn("2026-03-06");
        scene.rejected(UUID.randomUUID(), 10);
        scene.cooperationEnded("lin.wei", "south");

        // Then
        scene.told("FollowUpCancelled", data -> data.get("reason").asText().equals("COOPERATION_ENDED"));
        assertThat(scene.allTold("FollowUpCancelled"))
                .extracting(data -> data.get("reason").asText())
                .containsExactly("REJECTED", "COOPERATION_ENDED");
    }

    @Test
    void shouldOpenNothingForAClassificationFromBeforeTheRejection() {
        // Given
        long rejected = scene.rejected();
        scene.told("FollowUpCancelled");
        scene.itIs("2026-03-09T11:00");

        // When
        scene.classifiedFromRevision(rejected - 1, "INTENTION", "lin.wei", "south");
        scene.classifiedFromRevision(rejected + 2, "POTENTIAL", "lin.wei", "south");

        // Then
        awaitDueOn("2026-03-12");
        assertThat(scene.allTold("FollowUpScheduled"))
                .extracting(data -> data.get("kind").asText())
                .containsExactly("FIRST_CONTACT", "FIRST_CONTACT");
    }

    @Test
    void shouldStartTheStageAnewWhenTheRejectionIsHeardOfLast() {
        // Given a classification from after the next approval that has overtaken the rejection
        scene.classifiedFromRevision(20, "INTENTION", "lin.wei", "south");
        scene.told("FollowUpScheduled", "PROPOSAL");
        scene.itIs("2026-03-03T11:00");

        // When
        scene.rejected(UUID.randomUUID(), 10);

        // Then
        awaitDueOn("2026-03-12");
        owner().queryParam("customerId", scene.customer)
                .queryParam("status", "OPEN")
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", equalTo(List.of("PROPOSAL")));
    }

    private JsonNode awaitDueOn(String day) {
        return scene.told(
                "FollowUpScheduled", data -> data.get("dueOn").asText().equals(day));
    }
}
