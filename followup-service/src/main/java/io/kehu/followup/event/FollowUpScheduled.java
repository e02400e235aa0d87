package io.kehu.followup.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something must be done by {@code dueAt}. Comes a second time for the same obligation when a provisional deadline was
 * computed again or the obligation went to another person.
 *
 * @param assigneeId null as long as nobody of the team has taken it
 */
public record FollowUpScheduled(
        UUID obligationId,
        String kind,
        String assigneeId,
        Instant openedAt,
        Instant dueAt,
        LocalDate dueOn,
        boolean provisional,
        PolicyVersion policy)
        implements FollowUpEvent {

    /** The policy that asks for it. */
    public record PolicyVersion(String code, int version) {}
}
