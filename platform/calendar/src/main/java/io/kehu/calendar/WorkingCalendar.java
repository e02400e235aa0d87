package io.kehu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The years whose working days are known. In any other year only weekends are taken as free. */
public final class WorkingCalendar {

    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();

    /** @param years a later one replaces an earlier one of the same year */
    public WorkingCalendar(List<CalendarYear> years) {
        years.forEach(year -> this.years.put(year.year(), year));
    }

    public Day day(LocalDate date) {
        CalendarYear year = years.get(date.getYear());
        Day special = year == null ? null : year.special(date);
        if (special != null) {
            return special;
        }
        return new Day(date, CalendarYear.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY, null);
    }

    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public boolean isPublished(int year) {
        return years.containsKey(year);
    }

    /** The last day of the last published year; empty as long as none is. */
    public Optional<LocalDate> publishedUntil() {
        return years.isEmpty() ? Optional.empty() : Optional.of(LocalDate.of(years.lastKey(), 12, 31));
    }

    /** How many days of a year are worked; without make-up days and holidays where the year isn't published. */
    public int workingDays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return (int) first.datesUntil(first.plusYears(1))
                .filter(date -> day(date).kind().worked())
                .count();
    }
}
