package io.kehu.followup.log;

import io.kehu.followup.policy.Channel;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person wants to write into the log.
 *
 * @param completes the obligation that is fulfilled with it; null when the person names none
 * @param corrects the earlier entry that was wrong; null for a new contact
 */
public record NewEntry(
        UUID customerId,
        Instant occurredAt,
        Channel channel,
        boolean twoWay,
        String content,
        String nextStep,
        UUID completes,
        UUID corrects) {}
