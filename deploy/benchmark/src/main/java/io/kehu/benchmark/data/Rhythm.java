package io.kehu.benchmark.data;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When customers are met: over six years before a day, 12 % more every year, hardly on weekends, next to never around Spring
 * Festival and in the first week of October, most in March and from September to November; by the hour as offices work.
 */
final class Rhythm {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final int DAYS = 6 * 365;
    private static final double GROWTH = 1.12;
    private static final int HALF_HOUR = 1800;
    private static final int FIRST_HALF_HOUR = 16;

    /** From eight in the morning. */
    private static final Weighted<Integer> HALF_HOURS =
            Weighted.ofPlaces(1, 3, 7, 9, 10, 10, 8, 4, 2, 2, 5, 8, 9, 9, 8, 8, 7, 6, 4, 2, 2, 1, 1, 1);

    private static final double[] MONTHS = {0.85, 0.7, 1.25, 1.1, 1.05, 1.0, 0.95, 0.95, 1.15, 1.05, 1.2, 0.95};

    private static final List<LocalDate> SPRING_FESTIVALS = List.of(
            LocalDate.of(2018, 2, 16),
            LocalDate.of(2019, 2, 5),
            LocalDate.of(2020, 1, 25),
            LocalDate.of(2021, 2, 12),
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2023, 1, 22),
            LocalDate.of(2024, 2, 10),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 2, 6),
            LocalDate.of(2028, 1, 26),
            LocalDate.of(2029, 2, 13),
            LocalDate.of(2030, 2, 3));

    private final LocalDate asOf;
    private final Weighted<Integer> daysAgo;

    Rhythm(LocalDate asOf) {
        this.asOf = asOf;
        double[] weights = new double[DAYS + 1];
        for (int ago = 1; ago <= DAYS; ago++) {
            weights[ago] = weight(asOf.minusDays(ago)) / StrictMath.pow(GROWTH, ago / 365.0);
        }
        daysAgo = Weighted.ofPlaces(weights);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Before the day that the data is of. */
    Instant moment(Dice dice) {
        LocalDate day = asOf.minusDays(daysAgo.pick(dice));
        int second = (FIRST_HALF_HOUR + HALF_HOURS.pick(dice)) * HALF_HOUR + dice.below(HALF_HOUR);
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + second - CHINA.getTotalSeconds());
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment.getEpochSecond() + CHINA.getTotalSeconds(), 86_400L));
    }

    /** The Friday before, for a weekend. */
    static LocalDate workday(LocalDate day) {
        int over = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return over > 0 ? day.minusDays(over) : day;
    }

    private static double weight(LocalDate day) {
        double week =
                switch (day.getDayOfWeek()) {
                    case SATURDAY -> 0.12;
                    case SUNDAY -> 0.05;
                    case FRIDAY -> 0.9;
                    default -> 1;
                };
        return week * MONTHS[day.getMonthValue() - 1] * (isHoliday(day) ? 0.05 : 1);
    }

    private static boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        boolean national = day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 7;
        boolean fixed = date.equals(MonthDay.of(1, 1)) || date.equals(MonthDay.of(5, 1));
        return national
                || fixed
                || SPRING_FESTIVALS.stream()
                        .anyMatch(first -> !day.isBefore(first.minusDays(3)) && day.isBefore(first.plusDays(8)));
    }
}
