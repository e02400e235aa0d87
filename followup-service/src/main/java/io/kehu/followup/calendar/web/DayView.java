package io.kehu.followup.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.calendar.Day;
import io.kehu.calendar.DayKind;
import io.kehu.calendar.Label;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the calendar. */
@Schema(name = "Day")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DayView(
        LocalDate date,
        DayKind kind,
        boolean worked,
        @Schema(description = "The holiday it belongs to; absent on ordinary days.") Label name) {

    static DayView of(Day day) {
        return new DayView(day.date(), day.kind(), day.kind().worked(), day.name());
    }
}
