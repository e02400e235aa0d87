package io.kehu.messaging.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * A parked message.
 *
 * @param type short name, or null when the message had none
 * @param key the Kafka key: the subject of the event
 * @param body the message's value as text, for reading; never null
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        String type,
        String key,
        String reason,
        int attempts,
        Instant failedAt,
        String body) {}
