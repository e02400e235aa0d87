package io.kehu.followup.calendar;

import io.kehu.followup.calendar.source.ShippedCalendar;
import java.time.Instant;
import java.time.LocalDateTime;

/** Calendars and instants for tests. */
public final class Calendars {

    private Calendars() {}

    /** The years that ship with the service. */
    public static WorkingCalendar shipped() {
        return ShippedCalendar.read();
    }

    /** A wall-clock time in Shanghai, {@code "2026-02-12T09:00"}. */
    public static Instant shanghai(String dateTime) {
        return LocalDateTime.parse(dateTime)
                .atZone(io.kehu.clock.BusinessZone.ID)
                .toInstant();
    }
}
