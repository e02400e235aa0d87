package io.kehu.followup.obligation;

import static io.kehu.followup.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.TermUnit;
import io.kehu.followup.Calendars;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageOriginTest {

    private final DeadlineRule rule = new DeadlineRule(Calendars.shipped());
    private final StageOrigin monthly =
            new StageOrigin("ACTIVE", shanghai("2026-01-31T10:00"), 1, 1, TermUnit.CALENDAR_MONTH);

    @ParameterizedTest(name = "completed {0}: cycle {1}, due on {2}")
    @CsvSource({
        // early and in time: the cycle that follows, not drifting to the 28th
        "2026-02-05T10:00, 2, 2026-03-31",
        "2026-02-28T23:59, 2, 2026-03-31",
        // late: still the cycle that follows
        "2026-03-01T00:00, 2, 2026-03-31",
        "2026-03-31T23:59, 2, 2026-03-31",
        // later still: what was missed is not asked for any more
        "2026-04-01T00:00, 3, 2026-04-30",
        "2026-12-15T10:00, 11, 2026-12-31"
    })
    void shouldGoOnWithTheFirstLaterCycleThatIsNotOver(String completed, int cycle, LocalDate dueOn) {
        // When
        StageOrigin next = monthly.next(rule, shanghai(completed));

        // Then
        assertThat(next.cycle()).isEqualTo(cycle);
        assertThat(next.computed(rule).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void shouldCountEveryCycleFromTheDayTheStageWasEntered() {
        // Then
        assertThat(monthly.computed(rule).dueOn()).isEqualTo("2026-02-28");
        assertThat(monthly.computed(rule).from()).isEqualTo(shanghai("2026-01-31T10:00"));
    }
}
