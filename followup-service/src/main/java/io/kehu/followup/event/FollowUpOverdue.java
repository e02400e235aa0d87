package io.kehu.followup.event;

import java.time.Instant;
import java.util.UUID;

/** The deadline has passed and the thing isn't done. Once for each deadline. */
public record FollowUpOverdue(
        UUID obligationId, String kind, String subject, String assigneeId, Instant dueAt, Instant overdueAt)
        implements FollowUpEvent {}
