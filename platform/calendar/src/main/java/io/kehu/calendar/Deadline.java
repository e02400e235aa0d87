package io.kehu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a term ends, and the days that were looked at to find out.
 *
 * @param from the instant the term was counted from
 * @param dueAt the first instant that is too late: the end is not included. For terms in days it is the midnight of Shanghai
 *     after {@code dueOn}
 * @param dueOn the last day on which it is still in time
 * @param provisional true when a day was counted whose year isn't published: the deadline may still move
 * @param days every day from the one after the start to {@code dueOn}; empty unless working days were counted
 */
public record Deadline(Instant from, Term term, Instant dueAt, LocalDate dueOn, boolean provisional, List<Day> days) {

    public Deadline {
        days = List.copyOf(days);
    }
}
