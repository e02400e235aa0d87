package io.kehu.testkit.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kehu.testkit.EventFeed;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxIT {

    private final EventFeed feed = EventFeed.to("kehu.archive.v1");
    private final UUID subject = UUID.randomUUID();

    @Inject
    Recorder recorder;

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    @Tag("EVT-1")
    void shouldHaveOneEffectForAnEventThatComesTwice() {
        // When
        UUID id = feed.publish("Ordered", subject, new Recorder.Order(1, 0));
        feed.publish(id, "Ordered", subject, new Recorder.Order(1, 0));
        feed.publish("Ordered", subject, new Recorder.Order(2, 0));

        // Then
        await().until(() -> recorder.of(subject).contains(2));
        assertThat(recorder.of(subject)).containsExactly(1, 2);
    }

    @Test
    void shouldTryAgainWhatFailsAtFirst() {
        feed.publish("Ordered", subject, new Recorder.Order(1, 2));

        await().until(() -> recorder.of(subject).contains(1));
    }

    @Test
    void shouldParkWhatKeepsFailingAndHandleItWhenSentAgain() {
        // Given
        feed.publish("Ordered", subject, new Recorder.Order(1, 4));
        feed.publish("Ordered", subject, new Recorder.Order(2, 0));
        await().until(() -> recorder.of(subject).contains(2));
        String operator = Tokens.of("admin").roles("operator").sign();
        String letter = given().auth()
                .oauth2(operator)
                .get("/internal/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.key == '" + subject + "' }.id");

        // When
        given().auth()
                .oauth2(operator)
                .post("/internal/v1/dead-letters/" + letter + "/resend")
                .then()
                .statusCode(204);

        // Then
        assertThat(recorder.of(subject)).containsExactly(2, 1);
        given().auth()
                .oauth2(operator)
                .post("/internal/v1/dead-letters/" + letter + "/resend")
                .then()
                .statusCode(404);
    }
}
