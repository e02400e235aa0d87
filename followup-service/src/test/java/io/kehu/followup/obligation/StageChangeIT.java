package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.as;
import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.Customers;
import io.kehu.testkit.Contracts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StageChangeIT {

    @Inject
    MovableClock clock;

    @Inject
    Customers customers;

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
    void shouldReplaceTheDutiesOfTheFormerStageByThoseOfTheNew() {
        // Given
        scene.classified("POTENTIAL");

        // When
        scene.classified("INTENTION");

        // Then
        JsonNode cancelled = scene.told("FollowUpCancelled").data();
        Contracts.assertKeeps("follow-up-cancelled", cancelled);
        assertThat(cancelled.get("kind").asText()).isEqualTo("FIRST_CONTACT");
        assertThat(cancelled.get("reason").asText()).isEqualTo("STAGE_CHANGED");
        assertThat(scene.told("FollowUpScheduled", "PROPOSAL")
                        .data()
                        .get("dueOn")
                        .asText())
                .isEqualTo("2026-03-11");
        owner().queryParam("customerId", scene.customer)
                .queryParam("status", "OPEN")
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", equalTo(List.of("PROPOSAL")));
    }

    @Test
    void shouldOpenTheSameKindAnewWhenTheCustomerComesBackToAStage() {
        // Given
        scene.classified("POTENTIAL");
        scene.classified("INTENTION");
        scene.told("FollowUpScheduled", "PROPOSAL");
        scene.itIs("2026-03-03T11:00");

        // When
        scene.classified("POTENTIAL");

        // Then
        scene.told("FollowUpCancelled", "PROPOSAL");
        assertThat(scene.allTold("FollowUpScheduled"))
                .extracting(data -> data.get("dueOn").asText())
                .containsExactly("2026-03-05", "2026-03-11", "2026-03-06");
    }

    @Test
    void shouldAskAgainEveryMonthAsLongAsTheCustomerIsActive() {
        // Given
        scene.itIs("2026-01-31T10:00");
        scene.classified("ACTIVE");
        JsonNode first = scene.told("FollowUpScheduled").data();
        scene.itIs("2026-02-10T10:00");

        // When
        scene.log(Map.of("completesObligationId", first.get("obligationId").asText()))
                .statusCode(201);

        // Then
        scene.told("FollowUpCompleted");
        assertThat(first.get("dueOn").asText()).isEqualTo("2026-02-28");
        assertThat(scene.allTold("FollowUpScheduled"))
                .extracting(data -> data.get("dueOn").asText())
                .containsExactly("2026-02-28", "2026-03-31");
        owner().queryParam("customerId", scene.customer)
                .queryParam("status", "OPEN")
                .get("/api/v1/obligations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].team", equalTo("customer-service"))
                .body("items[0].policy.cycle", equalTo(2));
    }

    @Test
    void shouldAskMarketingForTheReasonAndForReactivationWhenACustomerFallsSilent() {
        // When
        scene.classified("SILENT");

        // Then
        scene.told("FollowUpScheduled", "REACTIVATION");
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .body("items.kind", containsInAnyOrder("SILENCE_ANALYSIS", "REACTIVATION"))
                .body("items[0].team", equalTo("marketing"))
                .body("items[0].dueOn", equalTo("2026-03-16"))
                .body("items[1].dueOn", equalTo("2026-03-16"));
    }

    @Test
    void shouldEndAReactivationOnlyByAnAnswer() {
        // Given
        scene.classified("SILENT");
        String reactivation = scene.told("FollowUpScheduled", "REACTIVATION")
                .data()
                .get("obligationId")
                .asText();
        scene.itIs("2026-03-03T11:00");

        // When
        scene.log(Map.of("channel", "MAIL_SENT", "twoWay", false)).body("completedObligations", hasSize(0));
        scene.log(Map.of("channel", "PHONE", "twoWay", false)).body("completedObligations", hasSize(0));
        scene.log(Map.of("channel", "PHONE", "twoWay", true))
                .body("completedObligations", equalTo(List.of(reactivation)));

        // Then
        scene.told("FollowUpCompleted", "REACTIVATION");
    }

    @Test
    void shouldCancelEverythingAndOpenNothingMoreWhenCooperationHasEnded() {
        // Given
        scene.approved("lin.wei", "south");
        scene.classified("INTENTION");
        scene.told("FollowUpScheduled");

        // When
        scene.cooperationEnded("lin.wei", "south");
        JsonNode cancelled = scene.told("FollowUpCancelled").data();
        scene.classified("POTENTIAL");

        // Then
        assertThat(cancelled.get("reason").asText()).isEqualTo("COOPERATION_ENDED");
        await().until(() -> stored(Customer::stage).equals(Optional.of("POTENTIAL")));
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .body("items.status", equalTo(List.of("CANCELLED")));
    }

    @Test
    void shouldHandTheFormerOwnersWorkToTheNewOne() {
        // Given
        scene.approved("lin.wei", "south");
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();

        // When
        scene.reassigned("lin.wei", "zhao.min", "north");

        // Then
        JsonNode again = scene.told(
                "FollowUpScheduled", data -> data.get("ownerId").asText().equals("zhao.min"));
        assertThat(again.get("obligationId").asText()).isEqualTo(obligation);
        assertThat(again.get("assigneeId").asText()).isEqualTo("zhao.min");
        assertThat(again.get("dueOn").asText()).isEqualTo("2026-03-05");
        owner().get("/api/v1/obligations/" + obligation).then().statusCode(404);
        as("zhao.min", "sales", "north")
                .get("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200);
    }

    @Test
    void shouldKeepTheNewOwnerWhenAnOlderClassificationComesLate() {
        // Given
        scene.approved("lin.wei", "south");
        scene.reassigned("lin.wei", "zhao.min", "north");
        await().until(() -> stored(Customer::ownerId).equals(Optional.of("zhao.min")));

        // When
        scene.classifiedFromRevision(1, "POTENTIAL", "lin.wei", "south");

        // Then
        JsonNode scheduled = scene.told("FollowUpScheduled").data();
        assertThat(scheduled.get("assigneeId").asText()).isEqualTo("zhao.min");
        assertThat(scheduled.get("ownerId").asText()).isEqualTo("zhao.min");
    }

    private <T> Optional<T> stored(Function<Customer, T> member) {
        return QuarkusTransaction.requiringNew()
                .call(() -> customers.findByIdOptional(scene.customer).map(member));
    }
}
