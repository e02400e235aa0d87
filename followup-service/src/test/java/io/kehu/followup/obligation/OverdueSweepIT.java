package io.kehu.followup.obligation;

import static io.kehu.followup.Calendars.shanghai;
import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Contracts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueSweepIT {

    @Inject
    MovableClock clock;

    @Inject
    OverdueSweep sweep;

    @Inject
    Claims claims;

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    private final ExecutorService others = Executors.newFixedThreadPool(2);
    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
    }

    @AfterEach
    void close() {
        others.shutdownNow();
        scene.close();
    }

    @Test
    void shouldAnnounceOnceThatTheDeadlineHasPassed() {
        // Given
        scene.classified("POTENTIAL");
        String obligation =
                scene.told("FollowUpScheduled").data().get("obligationId").asText();
        double before = metrics.counter("kehu.followup.overdue").count();

        // When
        scene.itIs("2026-03-06T00:00");

        // Then
        JsonNode overdue = scene.told("FollowUpOverdue").data();
        Contracts.assertKeeps("follow-up-overdue", overdue);
        assertThat(overdue.get("obligationId").asText()).isEqualTo(obligation);
        assertThat(metrics.counter("kehu.followup.overdue").count()).isGreaterThan(before);
        owner().queryParam("customerId", scene.customer)
                .queryParam("overdue", true)
                .get("/api/v1/obligations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].overdue", equalTo(true))
                .body("items[0].status", equalTo("OPEN"));
        sweep.sweep();
        sweep.sweep();
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpOverdue")).hasSize(1);
    }

    @Test
    void shouldAnnounceNothingBeforeTheDeadline() {
        // Given
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");
        scene.itIs("2026-03-05T23:00");

        // When
        sweep.sweep();
        scene.log(Map.of()).statusCode(201);

        // Then
        assertThat(scene.told("FollowUpCompleted").data().get("late").asBoolean())
                .isFalse();
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpOverdue")).isEmpty();
    }

    @Test
    void shouldAnnounceOnceEachWhenTwoSweepAtOnce() throws Exception {
        // Given
        List<Scene> scenes = new ArrayList<>(List.of(scene));
        for (int i = 0; i < 20; i++) {
            scenes.add(scene.withAnotherCustomer());
        }
        scenes.forEach(one -> one.classified("SILENT"));
        scenes.forEach(one -> one.told("FollowUpScheduled", "REACTIVATION"));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> sweeps = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sweeps.add(others.submit(() -> {
                start.await();
                sweep.sweep();
                return null;
            }));
        }

        // When
        scene.itIs("2026-03-17T00:00");
        start.countDown();
        for (Future<?> one : sweeps) {
            one.get(30, TimeUnit.SECONDS);
        }

        // Then
        List<String> markers = scenes.stream().map(Scene::writeMarker).toList();
        for (int i = 0; i < scenes.size(); i++) {
            scenes.get(i).awaitMarker(markers.get(i));
            assertThat(scenes.get(i).allTold("FollowUpOverdue"))
                    .extracting(data -> data.get("kind").asText())
                    .containsExactlyInAnyOrder("SILENCE_ANALYSIS", "REACTIVATION");
        }
    }

    @Test
    void shouldPassOverWhatAnotherInstanceHoldsAndTakeItWhenThatOneDies() throws Exception {
        // Given
        scene.classified("POTENTIAL");
        UUID obligation = UUID.fromString(
                scene.told("FollowUpScheduled").data().get("obligationId").asText());
        CountDownLatch die = new CountDownLatch(1);
        CountDownLatch claimed = new CountDownLatch(1);
        Future<?> otherInstance =
                others.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                    claims.overdue(shanghai("2026-03-06T00:00"));
                    claimed.countDown();
                    die.await();
                    throw new IllegalStateException("this instance has died");
                }));
        assertThat(claimed.await(30, TimeUnit.SECONDS)).isTrue();

        // When
        scene.itIs("2026-03-06T00:00");
        sweep.sweep();
        boolean markedWhileHeld = isMarked(obligation);
        die.countDown();
        assertThatThrownBy(() -> otherInstance.get(30, TimeUnit.SECONDS)).hasMessageContaining("has died");

        // Then
        assertThat(markedWhileHeld).isFalse();
        assertThat(scene.told("FollowUpOverdue").data().get("obligationId").asText())
                .isEqualTo(obligation.toString());
    }

    @Test
    void shouldFindWhatWasDueLongAgoAndTakeItAsLate() {
        // Given
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");

        // When
        scene.itIs("2026-06-01T09:00");
        scene.told("FollowUpOverdue");
        scene.log(Map.of()).statusCode(201);

        // Then
        assertThat(scene.told("FollowUpCompleted").data().get("late").asBoolean())
                .isTrue();
        owner().queryParam("customerId", scene.customer)
                .queryParam("overdue", true)
                .get("/api/v1/obligations")
                .then()
                .body("items", hasSize(0));
    }

    private boolean isMarked(UUID obligation) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select overdue_at is not null from obligation where id = '" + obligation + "'")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
