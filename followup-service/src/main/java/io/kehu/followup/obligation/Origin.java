package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.Label;
import java.util.Optional;

/** Where an obligation comes from, and with it how long it holds and why it is due when it is due. */
public sealed interface Origin permits StageOrigin, RecordOrigin {

    /** Computes its deadline again; empty when somebody has set it. */
    Optional<Deadline> deadline(DeadlineRule rule);

    /** Why it is due then; empty when a deadline stays as it was although the calendar has changed since. */
    Optional<Label> explanation(Due due, DeadlineRule rule);

    /** Whether it falls away when the customer's record is rejected, or goes up in another, in that revision. */
    boolean endsWith(long revision);
}
