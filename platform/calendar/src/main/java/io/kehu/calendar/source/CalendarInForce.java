package io.kehu.calendar.source;

import io.kehu.calendar.CalendarYear;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.ShippedYears;
import io.kehu.calendar.WorkingCalendar;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The working calendar with every year that is published now. Ask it each time: it takes up further years while the service
 * runs.
 */
@ApplicationScoped
public class CalendarInForce {

    private final Optional<YearDirectory> directory;
    private volatile WorkingCalendar calendar;

    CalendarInForce(CalendarConfig config) {
        this.directory = config.directory().map(YearDirectory::new);
        this.calendar = read();
    }

    public WorkingCalendar get() {
        return calendar;
    }

    public DeadlineRule deadlines() {
        return new DeadlineRule(calendar);
    }

    /**
     * Takes up years that were published since the files were read last. This happens by itself; call it to act on what is
     * published at this moment.
     *
     * @throws RuntimeException when a file cannot be read; the calendar stays as it was
     */
    @Scheduled(every = "${kehu.calendar.check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void readAgain() {
        calendar = read();
    }

    private WorkingCalendar read() {
        List<CalendarYear> years = new ArrayList<>(ShippedYears.read());
        directory.map(YearDirectory::read).ifPresent(years::addAll);
        return new WorkingCalendar(years);
    }
}
