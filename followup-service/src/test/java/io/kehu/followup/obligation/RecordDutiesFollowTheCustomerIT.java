package io.kehu.followup.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.testkit.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of what a record asks for when something happens to the customer. */
@QuarkusTest
@Tag("CAP-4")
class RecordDutiesFollowTheCustomerIT extends MissingValueScene {

    @Test
    void shouldStayWhenTheCustomerEntersAnotherStage() {
        // Given
        record.missing(FIELD, "2026-03-12");
        scene.approved("lin.wei", "south");
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled", "FIRST_CONTACT");

        // When
        scene.classified("INTENTION");
        scene.told("FollowUpScheduled", "PROPOSAL");

        // Then
        assertThat(scene.allTold("FollowUpCancelled"))
                .extracting(data -> data.path("kind").asText())
                .containsExactly("FIRST_CONTACT");
        record.tasks("lin.wei", KIND, "OPEN").body("items", hasSize(1));
    }

    @Test
    void shouldFollowTheCustomerToItsNewOwner() {
        // Given
        record.missing(FIELD, "2026-03-12");
        scene.told("FollowUpScheduled", KIND);

        // When
        scene.reassigned("lin.wei", "zhao.min", "south");

        // Then
        scene.told("FollowUpScheduled", data -> data.path("assigneeId").asText().equals("zhao.min"));
        record.tasks("zhao.min", KIND, "OPEN").body("items.assigneeId", contains("zhao.min"));
        record.tasks("lin.wei", KIND, "OPEN").body("items", empty());
    }

    @Test
    void shouldEndWithTheRejectionButNotWhatWasAskedForSince() {
        // Given
        record.missing(UUID.randomUUID(), 5, FIELD, "2026-03-12");
        record.missing(UUID.randomUUID(), 15, "employees", "2026-03-12");

        // When
        scene.rejected(UUID.randomUUID(), 10);
        record.missing(UUID.randomUUID(), 9, "foundedOn", "2026-03-12");
        record.missing(UUID.randomUUID(), 16, "registeredStreet", "2026-03-12");

        // Then
        scene.told("FollowUpScheduled", data -> data.path("subject").asText().equals("registeredStreet"));
        assertThat(scene.allTold("FollowUpCancelled"))
                .extracting(data -> data.path("subject").asText())
                .containsExactly(FIELD);
        record.tasks("lin.wei", KIND, "OPEN")
                .body("items.subject", containsInAnyOrder("employees", "registeredStreet"));
    }

    @Test
    void shouldRestWhileTheCustomerIsPartOfAnother() {
        // Given
        UUID survivor = UUID.randomUUID();
        record.missing(FIELD, "2026-03-12");
        String asked = obligation(scene.told("FollowUpScheduled", KIND).data());

        // When
        scene.mergedInto(survivor);
        scene.told("FollowUpCancelled", KIND);
        record.tasks("lin.wei", KIND, "CANCELLED").body("items.cancellation.reason", contains("MERGED"));
        scene.unmergedFrom(survivor);
        record.awaitHeard();

        // Then
        record.tasks("lin.wei", KIND, "OPEN")
                .body("items.id", contains(asked))
                .body("items.cancellation", contains(nullValue()));
        assertThat(scene.allTold("FollowUpScheduled"))
                .filteredOn(data -> obligation(data).equals(asked))
                .hasSize(2);
    }

    @Test
    void shouldEndWithTheCooperation() {
        // Given
        record.missing(FIELD, "2026-03-12");

        // When
        scene.cooperationEnded("lin.wei", "south");
        record.missing("employees", "2026-03-12");
        record.reassigned("lin.wei", "zhao.min");

        // Then
        Contracts.assertKeeps(
                "follow-up-cancelled", scene.told("FollowUpCancelled", KIND).data());
        await().untilAsserted(() -> record.tasks("zhao.min", KIND, "CANCELLED").body("items.subject", contains(FIELD)));
        scene.file().statusCode(200).body("obligations.status", contains("CANCELLED"));
    }

    private static String obligation(JsonNode event) {
        return event.path("obligationId").asText();
    }
}
