package io.kehu.classification.evaluation;

import io.kehu.clock.BusinessZone;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A length of time in units of the calendar. */
public record Span(int count, Unit unit) {

    /** Units whose length the calendar decides. */
    public enum Unit {
        CALENDAR_DAY(ChronoUnit.DAYS),
        CALENDAR_WEEK(ChronoUnit.WEEKS),
        CALENDAR_MONTH(ChronoUnit.MONTHS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** That much later at the same time of day in China; a day that the month lacks becomes its last. */
    Instant after(Instant start) {
        return start.atZone(BusinessZone.ID).plus(count, unit.unit).toInstant();
    }
}
