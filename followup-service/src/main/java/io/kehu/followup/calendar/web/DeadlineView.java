package io.kehu.followup.calendar.web;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineWords;
import io.kehu.calendar.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a term ends. */
@Schema(name = "Deadline")
record DeadlineView(
        @Schema(description = "The first instant that is too late: the midnight of Shanghai after dueOn.")
                Instant dueAt,
        @Schema(description = "The last day on which it is still in time.") LocalDate dueOn,
        @Schema(description = "True when it reaches a year whose holidays are not published yet.") boolean provisional,
        @Schema(description = "Why it falls when it falls.") Label explanation,
        @Schema(description = "The days that were looked at; empty unless working days were counted.")
                List<DayView> days) {

    static DeadlineView of(Deadline deadline) {
        return new DeadlineView(
                deadline.dueAt(),
                deadline.dueOn(),
                deadline.provisional(),
                DeadlineWords.explain(deadline),
                deadline.days().stream().map(DayView::of).toList());
    }
}
