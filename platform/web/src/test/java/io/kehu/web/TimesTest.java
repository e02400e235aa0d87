package io.kehu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @Test
    void shouldReadAnyOffset() {
        assertThat(Times.instant("2026-03-02T09:00:00+08:00")).isEqualTo(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(Times.date("2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02", "2026-03-02T09:00:00", "+999999-01-01T00:00:00Z", "-0044-03-15T12:00:00Z", "now"})
    void shouldRefuseWhatHasNoZoneOrNoPlainYear(String text) {
        assertThatThrownBy(() -> Times.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+12026-01-01", "0000-01-01", "1.3.2026"})
    void shouldRefuseDatesThatNoCalendarHas(String text) {
        assertThatThrownBy(() -> Times.date(text)).isInstanceOf(DateTimeException.class);
    }
}
