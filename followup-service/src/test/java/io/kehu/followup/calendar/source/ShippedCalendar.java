package io.kehu.followup.calendar.source;

import io.kehu.followup.calendar.WorkingCalendar;
import java.util.Optional;

/** The calendar as it is in the jar, for tests of other packages. */
public final class ShippedCalendar {

    private ShippedCalendar() {}

    public static WorkingCalendar read() {
        return new WorkingCalendar(new CalendarFiles(Optional.empty()).shipped());
    }
}
