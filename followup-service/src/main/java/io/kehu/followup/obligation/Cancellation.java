package io.kehu.followup.obligation;

import io.kehu.followup.event.FollowUpCancelled;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That an obligation needn't be fulfilled any more. */
@Embeddable
public record Cancellation(Instant cancelledAt, @Enumerated(EnumType.STRING) FollowUpCancelled.Reason cancelReason) {}
