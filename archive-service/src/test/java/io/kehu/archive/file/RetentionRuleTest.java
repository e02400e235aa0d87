package io.kehu.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {

    @ParameterizedTest(name = "{2}: ended {0}, archived {1} → {3}")
    @CsvSource({
        "2026-03-01, 2026-03-01T08:00:00Z, archived on the last day, 2029-03-01",
        "2026-03-31, 2026-03-01T08:00:00Z, archived before the end, 2029-03-31",
        "2020-01-15, 2026-03-01T08:00:00Z, archived long after the end, 2029-03-01",
        "2026-03-01, 2026-03-01T15:59:59Z, the last second of the day in Shanghai, 2029-03-01",
        "2026-03-01, 2026-03-01T16:00:00Z, the first second of the next day in Shanghai, 2029-03-02",
        "2024-02-29, 2024-02-29T08:00:00Z, ended on a leap day, 2027-02-28",
        "2025-02-28, 2025-02-28T08:00:00Z, ended so that a leap day falls in, 2028-02-29",
        "2026-12-31, 2026-12-31T08:00:00Z, ended with the year, 2029-12-31"
    })
    void shouldKeepThreeFullYears(LocalDate endedOn, Instant archivedAt, String when, LocalDate retainUntil) {
        // Given
        RetentionRule rule = new RetentionRule(3);

        // When / Then
        assertThat(rule.retainUntil(endedOn, archivedAt)).as(when).isEqualTo(retainUntil);
    }

    @Test
    void shouldKeepAsLongAsTheRuleSays() {
        // Given
        RetentionRule rule = new RetentionRule(10);

        // When
        LocalDate retainUntil = rule.retainUntil(LocalDate.parse("2026-03-01"), Instant.parse("2026-03-01T00:00:00Z"));

        // Then
        assertThat(retainUntil).isEqualTo("2036-03-01");
    }

    @Test
    void shouldRefuseToKeepForLessThanThreeYears() {
        assertThatThrownBy(() -> new RetentionRule(2)).isInstanceOf(IllegalArgumentException.class);
    }
}
