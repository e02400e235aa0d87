package io.kehu.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Points in time and dates as clients write them: RFC 3339 with its four-digit years, which a database can keep. */
public final class Times {

    private Times() {}

    /** @throws DateTimeException when the text is none, or has no zone */
    public static Instant instant(String text) {
        return withPlainYear(OffsetDateTime.parse(text)).toInstant();
    }

    /** @throws DateTimeException when the text is none */
    public static LocalDate date(String text) {
        return withPlainYear(LocalDate.parse(text));
    }

    private static <T extends TemporalAccessor> T withPlainYear(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Year " + year);
        }
        return time;
    }
}
