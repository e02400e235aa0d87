package io.kehu.followup.event;

/** A fact about one customer's follow-up. What it says of the customer itself is added when it is announced. */
public sealed interface FollowUpEvent
        permits FollowUpScheduled, FollowUpOverdue, FollowUpCompleted, FollowUpCancelled, InteractionRecorded {

    /** The event's name, without version. */
    default String type() {
        return getClass().getSimpleName();
    }
}
