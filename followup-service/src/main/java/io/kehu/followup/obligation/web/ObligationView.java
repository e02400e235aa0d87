package io.kehu.followup.obligation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.calendar.Label;
import io.kehu.followup.event.FollowUpCancelled;
import io.kehu.followup.event.FollowUpScheduled.PolicyVersion;
import io.kehu.followup.obligation.Cancellation;
import io.kehu.followup.obligation.Completion;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.obligation.ObligationStatus;
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
        @Schema(
                        description =
                                "The field of the customer's record that it is about. Absent when it is about the customer.",
                        examples = "annualRevenue")
                String subject,
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

    /** The policy that asks for it, and the stage where that is what the policy goes by. */
    @Schema(name = "AskedBy")
    public record AskedBy(
            String code,
            int version,
            @Schema(examples = "POTENTIAL", description = "Absent when the customer's record asks for it.")
                    String stage,
            @Schema(description = "Counts up when it is due again and again.") int cycle) {

        static AskedBy of(Obligation it) {
            PolicyVersion policy = it.policy();
            return it.stageOrigin()
                    .map(origin -> new AskedBy(policy.code(), policy.version(), origin.stage(), origin.cycle()))
                    .orElseGet(() -> new AskedBy(policy.code(), policy.version(), null, 1));
        }
    }

    /** That it was done. */
    @Schema(name = "Completion")
    public record CompletionView(
            Instant at,
            String by,
            @Schema(description = "Whether it came into the log, or was done in the record, after the deadline.")
                    boolean late,
            @Schema(description = "The entry of the follow-up log that proves it.") UUID entryId,
            @Schema(description = "The event that proves it, where the customer's record asked for it.") UUID eventId) {

        static CompletionView of(Completion it) {
            return it == null
                    ? null
                    : new CompletionView(it.completedAt(), it.completedBy(), it.late(), it.entryId(), it.eventId());
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
                it.subject(),
                it.title(),
                it.team(),
                it.assigneeId(),
                it.status(),
                it.openedAt(),
                it.due().dueAt(),
                it.due().dueOn(),
                it.due().provisional(),
                it.isOverdue(now),
                AskedBy.of(it),
                CompletionView.of(it.completion()),
                CancellationView.of(it.cancellation()),
                explanation);
    }
}
