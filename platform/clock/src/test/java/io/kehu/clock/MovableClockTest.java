package io.kehu.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(MONDAY, BusinessZone.ID));

    @Test
    void shouldShowTheTimeOfTheWrappedClockUntilMoved() {
        assertThat(clock.instant()).isEqualTo(MONDAY);
    }

    @Test
    void shouldShareItsOffsetWithEveryZone() {
        // Given
        Clock elsewhere = clock.withZone(java.time.ZoneOffset.UTC);

        // When
        clock.advance(Duration.ofDays(4));

        // Then
        assertThat(elsewhere.instant()).isEqualTo(MONDAY.plus(Duration.ofDays(4)));
    }

    @Test
    void shouldGoBackOnReset() {
        // Given
        clock.setTo(Instant.parse("2030-01-01T00:00:00Z"));

        // When
        clock.reset();

        // Then
        assertThat(clock.instant()).isEqualTo(MONDAY);
    }
}
