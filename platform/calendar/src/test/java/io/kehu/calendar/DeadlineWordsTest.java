package io.kehu.calendar;

import static io.kehu.calendar.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

    private final DeadlineRule rule = new DeadlineRule(Calendars.shipped());

    @Test
    void shouldSayWhichDaysWerePassedOverAndWhichWeekendWasWorked() {
        // Given
        Deadline deadline = rule.deadline(shanghai("2026-02-12T09:00"), new Term(3, TermUnit.WORKING_DAY));

        // When
        Label words = DeadlineWords.explain(deadline);

        // Then
        assertThat(words.en())
                .isEqualTo("3 working day(s) after 2026-02-12."
                        + " Worked and counted although on a weekend: 2026-02-14 (Spring Festival)."
                        + " Free and not counted: 2026-02-15 to 2026-02-23 (Spring Festival)."
                        + " In time until the end of 2026-02-24, overdue from 2026-02-25 00:00 (Shanghai time).");
        assertThat(words.zh())
                .isEqualTo("自2026-02-12起3个工作日(当日不计)。调休上班、计入:2026-02-14(春节)。"
                        + "休息、不计入:2026-02-15至2026-02-23(春节)。"
                        + "2026-02-24结束前为按时，自2026-02-25 00:00(北京时间)起逾期。");
    }

    @Test
    void shouldTellAWeekendFromTheHolidayBesideIt() {
        // Given
        Deadline deadline = rule.deadline(shanghai("2024-06-06T09:00"), new Term(2, TermUnit.WORKING_DAY));

        // When
        Label words = DeadlineWords.explain(deadline);

        // Then
        assertThat(words.en()).contains("2024-06-08 to 2024-06-09 (weekend), 2024-06-10 (Dragon Boat Festival)");
    }

    @Test
    void shouldSayNothingOfDaysWhereNoneWasPassedOver() {
        // Given
        Deadline deadline = rule.deadline(shanghai("2026-03-02T09:00"), new Term(2, TermUnit.CALENDAR_WEEK));

        // When
        Label words = DeadlineWords.explain(deadline);

        // Then
        assertThat(words.en())
                .isEqualTo("2 week(s) after 2026-03-02."
                        + " In time until the end of 2026-03-16, overdue from 2026-03-17 00:00 (Shanghai time).");
    }

    @Test
    void shouldSayTheMinuteForHours() {
        // Given
        Deadline deadline = rule.deadline(shanghai("2026-03-02T22:30"), new Term(24, TermUnit.HOUR));

        // When
        Label words = DeadlineWords.explain(deadline);

        // Then
        assertThat(words.en())
                .isEqualTo("24 hour(s) after 2026-03-02 22:30 (Shanghai time)."
                        + " Overdue from 2026-03-03 22:30 (Shanghai time).");
    }

    @Test
    void shouldSayThatAProvisionalDeadlineMayMove() {
        // Given
        Deadline deadline = rule.deadline(shanghai("2026-12-30T09:00"), new Term(3, TermUnit.WORKING_DAY));

        // When
        Label words = DeadlineWords.explain(deadline);

        // Then
        assertThat(words.en()).contains("Provisional");
        assertThat(words.zh()).contains("暂定");
    }
}
