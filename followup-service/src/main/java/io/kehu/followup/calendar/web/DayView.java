package io.kehu.followup.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.followup.Label;
import io.kehu.followup.calendar.Day;
import io.kehu.followup.calendar.DayKind;
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
