package io.kehu.customer.record;

import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.calendar.source.CalendarInForce;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Until when something is in time. Entering late is noted, never refused. */
@ApplicationScoped
public class Deadlines {

    private static final Duration ENTRY = Duration.ofHours(24);
    private static final Term ONE_WORKING_DAY = new Term(1, TermUnit.WORKING_DAY);

    private final CalendarInForce calendar;

    Deadlines(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    /** Whether a record that was collected then is late when it is entered now: after 24 hours (CAP-7). */
    boolean isEnteredLate(Instant collected, Instant entered) {
        return collected != null && collected.plus(ENTRY).isBefore(entered);
    }

    /** The first instant too late for what takes one working day: initial verification (VER-1), entering a change (UPD-1). */
    public Instant oneWorkingDayAfter(Instant from) {
        return calendar.deadlines().deadline(from, ONE_WORKING_DAY).dueAt();
    }

    /** Whether a change that was known then is late when it is entered now (UPD-1). */
    boolean isKnownTooLong(Instant known, Instant entered) {
        return known != null && !entered.isBefore(oneWorkingDayAfter(known));
    }
}
