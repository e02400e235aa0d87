package io.kehu.calendar;

import io.kehu.clock.BusinessZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When a term ends.
 *
 * <ul>
 *   <li>Days are days of Shanghai, and the day on which a term starts doesn't count, however early it started.
 *   <li>A term in days, weeks or months is kept until its last day is over: it is late from the following midnight on. A
 *       contact logged at 23:59:59.999 is in time, one at 00:00 isn't.
 *   <li>n working days end with the n-th working day after the start; holidays and weekends are passed over, make-up
 *       working days count.
 *   <li>Weeks and months end on the same weekday or day of the month; a month that is too short ends on its last day.
 *   <li>Hours are counted by the instant, whatever the day.
 * </ul>
 */
public final class DeadlineRule {

    private final WorkingCalendar calendar;

    public DeadlineRule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Deadline deadline(Instant from, Term term) {
        LocalDate start = LocalDate.ofInstant(from, BusinessZone.ID);
        return switch (term.unit()) {
            case WORKING_DAY -> afterWorkingDays(from, start, term);
            case HOUR -> afterHours(from, term);
            case CALENDAR_DAY -> endOf(start.plusDays(term.amount()), from, term);
            case CALENDAR_WEEK -> endOf(start.plusWeeks(term.amount()), from, term);
            case CALENDAR_MONTH -> endOf(start.plusMonths(term.amount()), from, term);
        };
    }

    private Deadline afterWorkingDays(Instant from, LocalDate start, Term term) {
        List<Day> days = new ArrayList<>();
        LocalDate date = start;
        for (int counted = 0; counted < term.amount(); ) {
            date = date.plusDays(1);
            Day day = calendar.day(date);
            days.add(day);
            counted += day.kind().worked() ? 1 : 0;
        }
        boolean provisional =
                days.stream().anyMatch(day -> !calendar.isPublished(day.date().getYear()));
        return new Deadline(from, term, endOf(date), date, provisional, days);
    }

    private static Deadline afterHours(Instant from, Term term) {
        Instant dueAt = from.plus(term.amount(), ChronoUnit.HOURS);
        LocalDate dueOn = LocalDate.ofInstant(dueAt.minusNanos(1), BusinessZone.ID);
        return new Deadline(from, term, dueAt, dueOn, false, List.of());
    }

    private static Deadline endOf(LocalDate dueOn, Instant from, Term term) {
        return new Deadline(from, term, endOf(dueOn), dueOn, false, List.of());
    }

    private static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(BusinessZone.ID).toInstant();
    }
}
