package io.kehu.followup.event;

import java.time.Instant;
import java.util.UUID;

/**
 * It was done and stands in the log.
 *
 * @param late whether that was after the deadline
 * @param entryId the entry of the follow-up log that proves it
 */
public record FollowUpCompleted(
        UUID obligationId, String kind, Instant completedAt, String completedBy, boolean late, UUID entryId)
        implements FollowUpEvent {}
