package io.kehu.followup.calendar.web;

import io.kehu.calendar.CalendarYear;
import io.kehu.calendar.Day;
import io.kehu.calendar.WorkingCalendar;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of the calendar. */
@Schema(name = "WorkingYear")
record WorkingYearView(
        int year,
        @Schema(description = "Whether the State Council's arrangement of this year is known here.") boolean published,
        @Schema(description = "How many days of the year are worked.") int workingDays,
        @Schema(description = "Every day that differs from Monday to Friday; empty for a year that is not published.")
                List<DayView> specialDays) {

    static WorkingYearView of(int year, WorkingCalendar calendar) {
        List<Day> special = calendar.year(year).map(CalendarYear::specialDays).orElse(List.of());
        return new WorkingYearView(
                year,
                calendar.isPublished(year),
                calendar.workingDays(year),
                special.stream().map(DayView::of).toList());
    }
}
