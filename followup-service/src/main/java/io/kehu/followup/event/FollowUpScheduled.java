package io.kehu.followup.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something must be done by {@code dueAt}. Comes a second time for the same obligation when a provisional deadline was
 * computed again, the obligation went to another person, or the record asks for it by another day.
 *
 * @param subject the field of the customer's record that it is about; null when it is about the whole customer
 * @param assigneeId null as long as nobody of the team has taken it
 */
public record FollowUpScheduled(
        UUID obligationId,
        String kind,
        String subject,
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
