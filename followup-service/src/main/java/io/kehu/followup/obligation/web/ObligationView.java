package io.kehu.followup.obligation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.calendar.Label;
import io.kehu.followup.event.FollowUpCancelled;
import io.kehu.followup.obligation.Cancellation;
import io.kehu.followup.obligation.Completion;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.ObligationStatus;
import io.kehu.followup.obligation.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that must be, was, or no longer needs to be done for a customer. */
@Schema(name = "Obligation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationView(
        UUID id,
        UUID customerId,
        @Schema(examples = "FIRST_CONTACT") String kind,
        Label title,
        @Schema(description = "The department whose work it is.", examples = "sales") String team,
        @Schema(description = "Absent as long as nobody of the team has taken it.") String assigneeId,
        ObligationStatus status,
        Instant openedAt,
        @Schema(description = "The first instant that is too late.") Instant dueAt,
        @Schema(description = "The last day, in Shanghai, on which it is still in time.") LocalDate dueOn,
        @Schema(description = "True when the deadline may move because a year it reaches is not published yet.")
                boolean provisional,
        @Schema(description = "Open although its deadline has come.") boolean overdue,
        AskedBy policy,
        CompletionView completion,
        CancellationView cancellation,
        @Schema(
                        description =
                                "Why the deadline falls when it falls. Absent in lists, and where the calendar has changed since.")
                Label explanation) {

    /** The policy and stage that ask for it. */
    @Schema(name = "AskedBy")
    public record AskedBy(
            String code,
            int version,
            @Schema(examples = "POTENTIAL") String stage,
            @Schema(description = "Counts up when it is due again and again.") int cycle) {

        static AskedBy of(Origin origin) {
            return new AskedBy(origin.policyCode(), origin.policyVersion(), origin.stage(), origin.cycle());
        }
    }

    /** That it was done. */
    @Schema(name = "Completion")
    public record CompletionView(
            Instant at,
            String by,
            @Schema(description = "Whether it came into the log after the deadline.") boolean late,
            @Schema(description = "The entry of the follow-up log that proves it.") UUID entryId) {

        static CompletionView of(Completion it) {
            return it == null ? null : new CompletionView(it.completedAt(), it.completedBy(), it.late(), it.entryId());
        }
    }

    /** That it no longer needs to be done. */
    @Schema(name = "Cancellation")
    public record CancellationView(Instant at, FollowUpCancelled.Reason reason) {

        static CancellationView of(Cancellation it) {
            return it == null ? null : new CancellationView(it.cancelledAt(), it.cancelReason());
        }
    }

    /** @param explanation null to leave it out */
    public static ObligationView of(Obligation it, Instant now, Label explanation) {
        return new ObligationView(
                it.id(),
                it.customerId(),
                it.kind(),
                it.title(),
                it.team(),
                it.assigneeId(),
                it.status(),
                it.openedAt(),
                it.due().dueAt(),
                it.due().dueOn(),
                it.due().provisional(),
                it.isOverdue(now),
                AskedBy.of(it.origin()),
                CompletionView.of(it.completion()),
                CancellationView.of(it.cancellation()),
                explanation);
    }
}
