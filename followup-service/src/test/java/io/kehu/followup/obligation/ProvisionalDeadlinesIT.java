package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ProvisionalDeadlinesIT.WithDirectory.class)
class ProvisionalDeadlinesIT {

    private static final Path DIRECTORY = Path.of("target", "calendar-published-later");
    private static final Path YEAR = DIRECTORY.resolve("2027.csv");

    /** With a directory for years that are published later. */
    public static class WithDirectory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.createDirectories(DIRECTORY);
                Files.deleteIfExists(YEAR);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return Map.of("kehu.calendar.directory", DIRECTORY.toString());
        }
    }

    @Inject
    MovableClock clock;

    @Inject
    ProvisionalDeadlines provisional;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
    }

    @AfterEach
    void close() throws IOException {
        scene.close();
        Files.deleteIfExists(YEAR);
        provisional.sweep();
    }

    @Test
    void shouldComputeTheDeadlineAgainWhenItsYearIsPublished() throws IOException {
        // Given
        scene.itIs("2026-12-30T09:00");
        scene.classified("POTENTIAL");
        JsonNode first = scene.told("FollowUpScheduled").data();
        provisional.sweep();

        // When
        Files.writeString(
                YEAR,
                """
                date,kind,name_zh,name_en
                2027-01-01,HOLIDAY,元旦,New Year's Day
                2027-01-02,HOLIDAY,元旦,New Year's Day
                2027-01-03,MAKE_UP,元旦,New Year's Day
                """);
        provisional.sweep();
        provisional.sweep();

        // Then
        JsonNode again =
                scene.told("FollowUpScheduled", data -> !data.get("provisional").asBoolean());
        assertThat(first.get("provisional").asBoolean()).isTrue();
        assertThat(first.get("dueOn").asText()).isEqualTo("2027-01-04");
        assertThat(again.get("obligationId")).isEqualTo(first.get("obligationId"));
        assertThat(again.get("dueOn").asText()).isEqualTo("2027-01-04");
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpScheduled")).hasSize(2);
        owner().get("/api/v1/obligations/" + first.get("obligationId").asText())
                .then()
                .body("provisional", equalTo(false))
                .body("explanation.en", containsString("2027-01-03 (New Year's Day)"));
    }

    @Test
    void shouldMoveTheDeadlineWhenTheHolidayTurnsOutLonger() throws IOException {
        // Given
        scene.itIs("2026-12-31T09:00");
        scene.classified("POTENTIAL");
        JsonNode first = scene.told("FollowUpScheduled").data();

        // When
        Files.writeString(
                YEAR,
                """
                date,kind,name_zh,name_en
                2027-01-01,HOLIDAY,元旦,New Year's Day
                2027-01-04,HOLIDAY,元旦,New Year's Day
                """);
        provisional.sweep();

        // Then
        JsonNode again =
                scene.told("FollowUpScheduled", data -> !data.get("provisional").asBoolean());
        assertThat(first.get("dueOn").asText()).isEqualTo("2027-01-05");
        assertThat(again.get("dueOn").asText()).isEqualTo("2027-01-07");
    }

    @Test
    void shouldLeaveWhatIsOverdueAlready() throws IOException {
        // Given
        scene.itIs("2026-12-31T09:00");
        scene.classified("POTENTIAL");
        scene.told("FollowUpScheduled");
        scene.itIs("2027-01-06T00:00");
        scene.told("FollowUpOverdue");

        // When
        Files.writeString(YEAR, "date,kind,name_zh,name_en\n2027-01-04,HOLIDAY,元旦,New Year's Day\n");
        provisional.sweep();

        // Then
        scene.awaitAllTold();
        assertThat(scene.allTold("FollowUpScheduled")).hasSize(1);
        owner().queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .body("items[0].dueOn", equalTo("2027-01-05"))
                .body("items[0].provisional", equalTo(true));
    }
}
