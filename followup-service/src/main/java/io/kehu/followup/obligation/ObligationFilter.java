package io.kehu.followup.obligation;

import java.time.Instant;
import java.util.UUID;

/**
 * Which obligations somebody wants to see. A null leaves its part open.
 *
 * @param dueAfter inclusive
 * @param dueBefore exclusive
 * @param overdue true: open although the deadline has come; false: everything else
 */
public record ObligationFilter(
        UUID customerId, ObligationStatus status, String kind, Instant dueAfter, Instant dueBefore, Boolean overdue) {}
