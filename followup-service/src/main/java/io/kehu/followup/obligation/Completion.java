package io.kehu.followup.obligation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That an obligation was fulfilled.
 *
 * @param entryId the entry of the log that says so; null when an event does
 * @param eventId the event of another service that says so; null when an entry of the log does
 */
@Embeddable
public record Completion(Instant completedAt, String completedBy, UUID entryId, UUID eventId, boolean late) {}
