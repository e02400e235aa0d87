package io.kehu.followup.event;

import java.time.Instant;
import java.util.UUID;

/** It no longer needs to be done. */
public record FollowUpCancelled(UUID obligationId, String kind, String subject, Instant cancelledAt, Reason reason)
        implements FollowUpEvent {

    /** Why. */
    public enum Reason {
        /** The customer entered another stage, which has duties of its own. */
        STAGE_CHANGED,
        COOPERATION_ENDED,
        /** What is known of the customer was found false or invalid. */
        REJECTED,
        /** The customer went up in another, which has obligations of its own. */
        MERGED
    }
}
