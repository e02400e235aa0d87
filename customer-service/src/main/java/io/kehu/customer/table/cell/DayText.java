package io.kehu.customer.table.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days: {@code 2024-03-15}, {@code 2024/3/15}, {@code 2024.3.15}, {@code 2024年3月15日}, {@code 20240315}, and the number by which
 * a spreadsheet counts days. Years have four digits: {@code 24/3/15} could be several days.
 */
public final class DayText {

    /** What a spreadsheet counts from, so that the numbers since March 1900 come out right. */
    static final LocalDate COUNTED_FROM = LocalDate.of(1899, 12, 30);

    private static final Pattern SPELLED = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})(年)(\\d{1,2})月(\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
    private static final Pattern COUNTED = Pattern.compile("[1-9]\\d{4}");

    private DayText() {}

    public static Optional<LocalDate> read(String text) {
        String day = Folded.tight(text);
        if (COUNTED.matcher(day).matches()) {
            return Optional.of(COUNTED_FROM.plusDays(Integer.parseInt(day)));
        }
        return isoDay(day)
                .or(() -> matched(SPELLED.matcher(day)))
                .or(() -> matched(CHINESE.matcher(day)))
                .or(() -> matched(COMPACT.matcher(day)));
    }

    /** By far the most common, so without the machinery of patterns. */
    private static Optional<LocalDate> isoDay(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        return of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Optional<LocalDate> matched(Matcher day) {
        return day.matches()
                ? of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4)))
                : Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
