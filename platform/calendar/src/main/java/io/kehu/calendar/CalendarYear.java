package io.kehu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The holidays and make-up working days of one year, as the State Council has published them. */
public final class CalendarYear {

    private final int year;
    private final Map<LocalDate, Day> specialDays;

    /** @throws IllegalArgumentException when the days contradict the year, each other or the week */
    public CalendarYear(int year, List<Day> specialDays) {
        this.year = year;
        Map<LocalDate, Day> byDate = new TreeMap<>();
        for (Day day : specialDays) {
            check(day);
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " stands twice in the calendar of " + year);
            }
        }
        this.specialDays = Collections.unmodifiableMap(byDate);
    }

    private void check(Day day) {
        if (day.date().getYear() != year) {
            throw new IllegalArgumentException(day.date() + " is not a day of " + year);
        }
        if (day.kind() == DayKind.MAKE_UP && !isWeekend(day.date())) {
            throw new IllegalArgumentException(day.date() + " is worked anyway and makes up for nothing");
        }
        if (day.kind() == DayKind.WEEKEND || day.kind() == DayKind.WORKING_DAY) {
            throw new IllegalArgumentException(day.date() + " is neither a holiday nor a make-up day");
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public int year() {
        return year;
    }

    /** In the order of the year. */
    public List<Day> specialDays() {
        return List.copyOf(specialDays.values());
    }

    /** Null for an ordinary day. */
    Day special(LocalDate date) {
        return specialDays.get(date);
    }
}
