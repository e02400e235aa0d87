package io.kehu.followup.messaging;

import static io.kehu.followup.Scene.owner;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.kehu.clock.MovableClock;
import io.kehu.followup.RecordScene;
import io.kehu.followup.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnnamedDraftIT {

    @Inject
    MovableClock clock;

    @Test
    void shouldTakeUpADraftWithoutNameAndItsNameOnceItIsInForce() {
        try (Scene scene = new Scene(clock)) {
            // Given
            new RecordScene(scene).withoutName().reassigned("zhao.min", "lin.wei");

            // When
            scene.approved("lin.wei", "south");
            scene.classified("POTENTIAL");

            // Then
            scene.told("FollowUpScheduled");
            owner().queryParam("customerId", scene.customer)
                    .get("/api/v1/obligations")
                    .then()
                    .body("items", hasSize(1));
            Scene.as("admin", "operator", "south")
                    .get("/internal/v1/dead-letters?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.key == '" + scene.customer + "' }", empty());
        }
    }
}
