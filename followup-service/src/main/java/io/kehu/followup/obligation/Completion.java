package io.kehu.followup.obligation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That an obligation was fulfilled.
 *
 * @param entryId the entry of the log that says so
 */
@Embeddable
public record Completion(Instant completedAt, String completedBy, UUID entryId, boolean late) {}
