package io.kehu.followup.event;

import java.time.Instant;
import java.util.UUID;

/**
 * It was done and stands in the log, or another service has said so.
 *
 * @param late whether that was after the deadline
 * @param entryId what proves it: the entry of the follow-up log, or the event of another service
 * @param fulfilledBy the type of that event; null when an entry of the log proves it
 */
public record FollowUpCompleted(
        UUID obligationId,
        String kind,
        String subject,
        Instant completedAt,
        String completedBy,
        boolean late,
        UUID entryId,
        String fulfilledBy)
        implements FollowUpEvent {}
