package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.clock.BusinessZone;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The deadline of an obligation as it is stored.
 *
 * @param dueAt the first instant that is too late
 * @param dueOn the last day on which it is still in time
 * @param provisional computed without the holidays of a year that it reaches
 */
@Embeddable
public record Due(Instant dueAt, LocalDate dueOn, boolean provisional) {

    static Due of(Deadline deadline) {
        return new Due(deadline.dueAt(), deadline.dueOn(), deadline.provisional());
    }

    /** In time until that day is over in Shanghai. */
    public static Due on(LocalDate day) {
        return new Due(day.plusDays(1).atStartOfDay(BusinessZone.ID).toInstant(), day, false);
    }

    /** @param dueAt the first instant that is too late */
    public static Due before(Instant dueAt) {
        return new Due(dueAt, LocalDate.ofInstant(dueAt.minusNanos(1), BusinessZone.ID), false);
    }
}
