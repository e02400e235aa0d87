package io.kehu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final Label NAME = new Label("元旦", "New Year's Day");

    private final WorkingCalendar calendar = Calendars.shipped();

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "2026-03-02, WORKING_DAY",
        "2026-03-01, WEEKEND",
        "2026-02-17, HOLIDAY",
        "2026-02-22, HOLIDAY",
        "2026-02-14, MAKE_UP",
        "2026-02-28, MAKE_UP",
        "2026-10-10, MAKE_UP",
        "2024-02-09, WORKING_DAY",
        "2027-01-01, WORKING_DAY"
    })
    void shouldKnowEachDay(LocalDate date, DayKind kind) {
        // When
        Day day = calendar.day(date);

        // Then
        assertThat(day.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}: {1} working days, {2} holidays, {3} make-up days")
    @CsvSource({"2024, 251, 28, 8", "2025, 248, 28, 5", "2026, 248, 33, 6"})
    void shouldHoldTheArrangementsOfTheStateCouncil(int year, int worked, int holidays, int makeUpDays) {
        // When
        List<Day> special = calendar.year(year).orElseThrow().specialDays();

        // Then
        assertThat(calendar.workingDays(year)).isEqualTo(worked);
        assertThat(special).filteredOn(day -> day.kind() == DayKind.HOLIDAY).hasSize(holidays);
        assertThat(special).filteredOn(day -> day.kind() == DayKind.MAKE_UP).hasSize(makeUpDays);
    }

    @Test
    void shouldKnowOnlyWeekendsOfAYearThatIsNotPublished() {
        // Then
        assertThat(calendar.isPublished(2027)).isFalse();
        assertThat(calendar.workingDays(2027)).isEqualTo(261);
        assertThat(calendar.publishedUntil()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void shouldLetALaterFileReplaceAnEarlierOne() {
        // Given
        Day free = new Day(LocalDate.of(2027, 1, 4), DayKind.HOLIDAY, NAME);

        // When
        WorkingCalendar corrected =
                new WorkingCalendar(List.of(new CalendarYear(2027, List.of()), new CalendarYear(2027, List.of(free))));

        // Then
        assertThat(corrected.day(free.date())).isEqualTo(free);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"2026-01-01, HOLIDAY", "2027-01-04, MAKE_UP", "2027-01-02, WEEKEND"})
    void shouldRefuseADayThatContradictsTheYearOrTheWeek(LocalDate date, DayKind kind) {
        // Given
        List<Day> days = List.of(new Day(date, kind, NAME));

        // When, Then
        assertThatThrownBy(() -> new CalendarYear(2027, days)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseADayThatStandsTwice() {
        // Given
        Day day = new Day(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, NAME);

        // When, Then
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(day, day))).hasMessageContaining("twice");
    }
}
