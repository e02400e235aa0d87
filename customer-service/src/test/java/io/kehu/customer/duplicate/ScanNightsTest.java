package io.kehu.customer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScanNightsTest {

    /** Two in the morning of Sunday, 22 November 2026, in Shanghai. */
    private static final Instant SUNDAY = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    void shouldBeginInTheNightAndNotInTheDay() {
        ScanNights nights = new ScanNights(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 0));

        assertThat(nights.due(SUNDAY.minusMillis(1))).isEmpty();
        assertThat(nights.due(SUNDAY)).hasValue(SUNDAY);
        assertThat(nights.due(Instant.parse("2026-11-21T21:59:59Z"))).hasValue(SUNDAY);
        assertThat(nights.due(Instant.parse("2026-11-21T22:00:00Z"))).isEmpty();
        assertThat(nights.due(Instant.parse("2026-11-22T18:00:00Z"))).isEmpty();
        assertThat(nights.due(Instant.parse("2026-11-28T19:00:00Z"))).hasValue(Instant.parse("2026-11-28T18:00:00Z"));
    }

    @Test
    void shouldGoOnBeyondMidnight() {
        ScanNights nights = new ScanNights(Set.of(DayOfWeek.SATURDAY, DayOfWeek.WEDNESDAY), LocalTime.of(23, 0));

        assertThat(nights.due(Instant.parse("2026-11-21T17:30:00Z"))).hasValue(Instant.parse("2026-11-21T15:00:00Z"));
        assertThat(nights.due(Instant.parse("2026-11-18T15:00:00Z"))).hasValue(Instant.parse("2026-11-18T15:00:00Z"));
        assertThat(nights.due(Instant.parse("2026-11-19T15:00:00Z"))).isEmpty();
    }

    @Test
    void shouldTakeDaysFromTheSettingsAndNoneFromAnEmptyOne() {
        assertThat(nights(Map.of())).isEqualTo(new ScanNights(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 0)));
        assertThat(nights(Map.of("days", "MONDAY,FRIDAY", "at", "01:30")))
                .isEqualTo(new ScanNights(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(1, 30)));
        assertThat(nights(Map.of("days", "")).due(SUNDAY)).isEmpty();
    }

    private static ScanNights nights(Map<String, String> settings) {
        Map<String, String> named = settings.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> "kehu.customer.duplicates.scan." + entry.getKey(), Map.Entry::getValue));
        return new SmallRyeConfigBuilder()
                .withMapping(ScanConfig.class)
                .withSources(new PropertiesConfigSource(named, "test", 1))
                .build()
                .getConfigMapping(ScanConfig.class)
                .nights();
    }
}
