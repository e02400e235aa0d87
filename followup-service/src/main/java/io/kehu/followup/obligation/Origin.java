package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.Policy;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Where an obligation comes from: everything that is needed to compute its deadline again.
 *
 * @param stageEnteredAt when the customer entered the stage: deadlines count from here, also those of later cycles, so that
 *     they don't drift
 * @param cycle 1 for the first time, counting up for a recurring duty
 */
@Embeddable
public record Origin(
        String policyCode,
        int policyVersion,
        String stage,
        Instant stageEnteredAt,
        int cycle,
        int termAmount,
        @Enumerated(EnumType.STRING) TermUnit termUnit) {

    static Origin first(Policy policy, Duty duty, Customer customer) {
        return new Origin(
                policy.code(),
                policy.version(),
                customer.stage(),
                customer.stageEnteredAt(),
                1,
                duty.term().amount(),
                duty.term().unit());
    }

    Deadline deadline(DeadlineRule rule) {
        return rule.deadline(stageEnteredAt, new Term(termAmount, termUnit).times(cycle));
    }

    /**
     * The first later cycle that isn't over at {@code now}: what was missed in between is not asked for any more.
     *
     * <p>A cycle is over at its deadline.
     */
    Origin next(DeadlineRule rule, Instant now) {
        Origin next = this;
        do {
            next = new Origin(policyCode, policyVersion, stage, stageEnteredAt, next.cycle + 1, termAmount, termUnit);
        } while (!next.deadline(rule).dueAt().isAfter(now));
        return next;
    }
}
