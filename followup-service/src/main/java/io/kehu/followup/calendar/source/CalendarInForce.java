package io.kehu.followup.calendar.source;

import io.kehu.followup.calendar.CalendarYear;
import io.kehu.followup.calendar.DeadlineRule;
import io.kehu.followup.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The working calendar with every year that is published now. */
@ApplicationScoped
public class CalendarInForce {

    private final CalendarFiles files;
    private volatile WorkingCalendar calendar;

    CalendarInForce(CalendarConfig config) {
        this.files = new CalendarFiles(config.directory());
        this.calendar = read();
    }

    public WorkingCalendar get() {
        return calendar;
    }

    public DeadlineRule deadlines() {
        return new DeadlineRule(calendar);
    }

    /** Takes up years that were published since the files were read last. */
    public void readAgain() {
        calendar = read();
    }

    private WorkingCalendar read() {
        List<CalendarYear> years = new ArrayList<>(files.shipped());
        years.addAll(files.added());
        return new WorkingCalendar(years);
    }
}
