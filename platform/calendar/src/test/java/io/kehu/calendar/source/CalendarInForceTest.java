package io.kehu.calendar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarInForceTest {

    private static final String HEADER = "date,kind,name_zh,name_en\n";

    @TempDir
    Path directory;

    @Test
    void shouldTakeUpAYearThatIsPublishedLater() throws IOException {
        // Given
        CalendarInForce calendar = new CalendarInForce(reading(directory));
        boolean publishedBefore = calendar.get().isPublished(2027);
        Files.writeString(directory.resolve("2027.csv"), HEADER + "2027-01-01,HOLIDAY,元旦,New Year's Day\n");
        Files.writeString(directory.resolve("README.txt"), "not a year");

        // When
        calendar.readAgain();

        // Then
        assertThat(publishedBefore).isFalse();
        assertThat(calendar.get().isPublished(2027)).isTrue();
        assertThat(calendar.get().isPublished(2026)).isTrue();
    }

    @Test
    void shouldKeepWhatItHasWhenAFileIsBroken() throws IOException {
        // Given
        CalendarInForce calendar = new CalendarInForce(reading(directory));
        Files.writeString(directory.resolve("2026.csv"), "broken");

        // When
        assertThatThrownBy(calendar::readAgain).isInstanceOf(IllegalArgumentException.class);

        // Then
        assertThat(calendar.get().workingDays(2026)).isEqualTo(248);
    }

    private static CalendarConfig reading(Path directory) {
        return new CalendarConfig() {
            @Override
            public Optional<Path> directory() {
                return Optional.of(directory);
            }

            @Override
            public Duration check() {
                return Duration.ofHours(1);
            }
        };
    }
}
