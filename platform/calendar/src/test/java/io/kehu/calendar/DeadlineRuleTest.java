package io.kehu.calendar;

import static io.kehu.calendar.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineRuleTest {

    private final DeadlineRule rule = new DeadlineRule(Calendars.shipped());

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        // an ordinary week: Monday to Thursday
        "2026-03-02T09:00, 3, 2026-03-05",
        // over a weekend
        "2026-03-05T09:00, 3, 2026-03-10",
        // from a Saturday: counting starts on Monday
        "2026-03-07T09:00, 1, 2026-03-09",
        // Spring Festival, its make-up Saturday before it counted, nine free days passed over
        "2026-02-12T09:00, 3, 2026-02-24",
        // the make-up Saturday after it
        "2026-02-24T18:00, 4, 2026-02-28",
        // two weeks' work around Labour Day
        "2026-04-29T09:00, 3, 2026-05-07",
        "2026-05-06T09:00, 3, 2026-05-09",
        // National Day and Mid-Autumn Festival in one, with a make-up Saturday after
        "2025-09-30T09:00, 3, 2025-10-11",
        "2025-09-27T09:00, 1, 2025-09-28",
        // over the year's end: 1 January is free, 4 January 2026 is a Sunday that is worked
        "2024-12-31T09:00, 1, 2025-01-02",
        "2025-12-31T09:00, 1, 2026-01-04",
        "2026-03-02T09:00, 7, 2026-03-11"
    })
    void shouldCountWorkingDaysAfterTheDayOfTheStart(String from, int amount, LocalDate expected) {
        // When
        Deadline deadline = rule.deadline(shanghai(from), new Term(amount, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.dueOn()).isEqualTo(expected);
        assertThat(deadline.dueAt()).isEqualTo(shanghai(expected.plusDays(1) + "T00:00"));
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest(name = "started {0}")
    @CsvSource({"2026-03-01T16:00:00Z", "2026-03-02T00:00:00Z", "2026-03-02T15:59:59.999999999Z"})
    void shouldCountFromTheSameDayWheneverOnItTheTermStarts(Instant from) {
        // When
        Deadline deadline = rule.deadline(from, new Term(3, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.dueOn()).isEqualTo("2026-03-05");
    }

    @Test
    void shouldTakeTheDayOfShanghaiAndNotOfGreenwich() {
        // Given
        Instant mondayEveningInGreenwich = Instant.parse("2026-03-02T16:00:00Z");

        // When
        Deadline deadline = rule.deadline(mondayEveningInGreenwich, new Term(1, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.dueOn()).isEqualTo("2026-03-04");
        assertThat(deadline.dueAt()).isEqualTo("2026-03-04T16:00:00Z");
    }

    @Test
    void shouldLookAtEveryDayUpToTheLast() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-02-12T09:00"), new Term(3, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.days()).hasSize(12).first().extracting(Day::date).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(deadline.days()).filteredOn(day -> day.kind().worked()).hasSize(3);
        assertThat(deadline.days().get(1).kind()).isEqualTo(DayKind.MAKE_UP);
    }

    @ParameterizedTest(name = "{1} {2} after {0} end on {3}")
    @CsvSource({
        "2026-03-02T09:00, 10, CALENDAR_DAY, 2026-03-12",
        "2026-03-02T09:00, 2, CALENDAR_WEEK, 2026-03-16",
        "2026-03-02T09:00, 1, CALENDAR_MONTH, 2026-04-02",
        "2026-01-31T09:00, 1, CALENDAR_MONTH, 2026-02-28",
        "2026-01-31T09:00, 2, CALENDAR_MONTH, 2026-03-31",
        "2024-01-31T09:00, 1, CALENDAR_MONTH, 2024-02-29",
        "2026-12-31T09:00, 2, CALENDAR_MONTH, 2027-02-28",
        // holidays and weekends are days like others to these
        "2026-02-14T09:00, 1, CALENDAR_WEEK, 2026-02-21"
    })
    void shouldEndCalendarTermsWithTheirLastDay(String from, int amount, TermUnit unit, LocalDate expected) {
        // When
        Deadline deadline = rule.deadline(shanghai(from), new Term(amount, unit));

        // Then
        assertThat(deadline.dueOn()).isEqualTo(expected);
        assertThat(deadline.dueAt()).isEqualTo(shanghai(expected.plusDays(1) + "T00:00"));
        assertThat(deadline.days()).isEmpty();
    }

    @Test
    void shouldCountHoursByTheInstant() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-02-14T22:30"), new Term(24, TermUnit.HOUR));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(shanghai("2026-02-15T22:30"));
        assertThat(deadline.dueOn()).isEqualTo("2026-02-15");
    }

    @Test
    void shouldNameTheDayBeforeWhenHoursEndAtMidnight() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-03-02T00:00"), new Term(24, TermUnit.HOUR));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(shanghai("2026-03-03T00:00"));
        assertThat(deadline.dueOn()).isEqualTo("2026-03-02");
    }

    @Test
    void shouldBeProvisionalWhenItReachesAYearThatIsNotPublished() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-12-30T09:00"), new Term(3, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.dueOn()).isEqualTo("2027-01-04");
    }

    @Test
    void shouldBeFinalWhenItEndsOnTheLastDayThatIsPublished() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-12-28T09:00"), new Term(3, TermUnit.WORKING_DAY));

        // Then
        assertThat(deadline.dueOn()).isEqualTo("2026-12-31");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void shouldNotCallACalendarTermProvisional() {
        // When
        Deadline deadline = rule.deadline(shanghai("2026-12-30T09:00"), new Term(1, TermUnit.CALENDAR_MONTH));

        // Then
        assertThat(deadline.provisional()).isFalse();
    }
}
