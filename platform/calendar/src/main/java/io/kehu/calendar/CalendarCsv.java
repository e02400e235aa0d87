package io.kehu.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads one year's file: a header, then {@code date,kind,name_zh,name_en} for every day that isn't ordinary. */
public final class CalendarCsv {

    private static final String HEADER = "date,kind,name_zh,name_en";

    private CalendarCsv() {}

    /** @throws IllegalArgumentException naming the line that cannot be read */
    public static CalendarYear parse(int year, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("The calendar of " + year + " does not start with " + HEADER);
        }
        return new CalendarYear(
                year,
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(CalendarCsv::day)
                        .toList());
    }

    private static Day day(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("Not a day of the calendar: " + line);
        }
        try {
            return new Day(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), new Label(cells[2], cells[3]));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a day of the calendar: " + line, e);
        }
    }
}
