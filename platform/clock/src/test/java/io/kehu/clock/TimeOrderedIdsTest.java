package io.kehu.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private final MovableClock clock =
            new MovableClock(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), BusinessZone.ID));
    private final TimeOrderedIds ids = new TimeOrderedIds(clock);

    @Test
    void shouldBeVersionSevenOfTheRfcVariant() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void shouldSortByTime() {
        // Given
        UUID earlier = ids.next();

        // When
        clock.advance(Duration.ofMillis(1));

        // Then
        assertThat(ids.next().toString()).isGreaterThan(earlier.toString());
    }

    @Test
    void shouldNotRepeatWithinOneMillisecond() {
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> ids.next()).collect(Collectors.toSet()))
                .hasSize(10_000);
    }

    @Test
    void shouldComeInTheOrderOfTheirMakingEvenWhereTheClockGoesBack() {
        // Given
        String previous = ids.next().toString();

        for (int i = 0; i < 10_000; i++) {
            // When
            clock.advance(Duration.ofNanos(-i));
            String next = ids.next().toString();

            // Then
            assertThat(next).isGreaterThan(previous);
            previous = next;
        }
    }
}
