package io.kehu.calendar;

import io.kehu.clock.BusinessZone;
import java.time.Instant;
import java.time.LocalDateTime;

/** Calendars and instants for tests. */
final class Calendars {

    private Calendars() {}

    static WorkingCalendar shipped() {
        return new WorkingCalendar(ShippedYears.read());
    }

    /** A wall-clock time in Shanghai, {@code "2026-02-12T09:00"}. */
    static Instant shanghai(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(BusinessZone.ID).toInstant();
    }
}
