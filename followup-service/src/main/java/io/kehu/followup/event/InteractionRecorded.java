package io.kehu.followup.event;

import io.kehu.followup.policy.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was in contact with the customer. What was said stays in the log.
 *
 * @param twoWay whether the customer took part; only then a silence has ended
 * @param corrects the earlier entry that this one corrects; null for a contact of its own
 */
public record InteractionRecorded(
        UUID entryId, Channel channel, boolean twoWay, Instant occurredAt, String recordedBy, UUID corrects)
        implements FollowUpEvent {}
