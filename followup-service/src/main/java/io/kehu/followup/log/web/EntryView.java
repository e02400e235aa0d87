package io.kehu.followup.log.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.followup.log.LogEntry;
import io.kehu.followup.obligation.Obligation;
import io.kehu.followup.policy.Channel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the follow-up log. */
@Schema(name = "LogEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
        UUID id,
        UUID customerId,
        Instant occurredAt,
        @Schema(description = "Who had the contact and wrote it down.") String recordedBy,
        Instant recordedAt,
        Channel channel,
        boolean twoWay,
        String content,
        String nextStep,
        @Schema(description = "The earlier entry that this one corrects.") UUID corrects,
        @Schema(description = "The obligations that were fulfilled with it.") List<UUID> completedObligations) {

    /** @param completed obligations of the entry's customer; those of other entries are passed over */
    public static EntryView of(LogEntry it, Collection<Obligation> completed) {
        return new EntryView(
                it.id(),
                it.customerId(),
                it.occurredAt(),
                it.recordedBy(),
                it.recordedAt(),
                it.channel(),
                it.twoWay(),
                it.content(),
                it.nextStep(),
                it.corrects(),
                completed.stream()
                        .filter(obligation -> obligation.isCompletedBy(it.id()))
                        .map(Obligation::id)
                        .toList());
    }
}
