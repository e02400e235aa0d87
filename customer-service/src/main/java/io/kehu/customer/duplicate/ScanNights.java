package io.kehu.customer.duplicate;

import io.kehu.clock.BusinessZone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** The nights in which scans begin by themselves. */
record ScanNights(Set<DayOfWeek> days, LocalTime at) {

    /** Who comes later than that works in the day of people: the night is left out. */
    private static final Duration WITHIN = Duration.ofHours(4);

    /** The moment for which a scan is to begin now, if any. */
    Optional<Instant> due(Instant now) {
        ZonedDateTime here = now.atZone(BusinessZone.ID);
        ZonedDateTime today = here.with(at);
        ZonedDateTime last = today.isAfter(here) ? today.minusDays(1) : today;
        boolean soon = Duration.between(last, here).compareTo(WITHIN) < 0;
        return days.contains(last.getDayOfWeek()) && soon ? Optional.of(last.toInstant()) : Optional.empty();
    }
}
