package io.kehu.followup.obligation;

import io.kehu.calendar.Deadline;
import io.kehu.calendar.DeadlineRule;
import io.kehu.calendar.DeadlineWords;
import io.kehu.calendar.Label;
import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.policy.Duty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * The stage of the customer asks for it: everything that is needed to compute its deadline again.
 *
 * @param stageEnteredAt when the customer entered the stage: deadlines count from here, also those of later cycles, so that
 *     they don't drift
 * @param cycle 1 for the first time, counting up for a recurring duty
 */
@Embeddable
public record StageOrigin(
        String stage, Instant stageEnteredAt, int cycle, int termAmount, @Enumerated(EnumType.STRING) TermUnit termUnit)
        implements Origin {

    static StageOrigin first(Duty duty, Customer customer) {
        return new StageOrigin(
                customer.stage(),
                customer.stageEnteredAt(),
                1,
                duty.term().amount(),
                duty.term().unit());
    }

    @Override
    public Optional<Deadline> deadline(DeadlineRule rule) {
        return Optional.of(computed(rule));
    }

    Deadline computed(DeadlineRule rule) {
        return rule.deadline(stageEnteredAt, new Term(termAmount, termUnit).times(cycle));
    }

    @Override
    public Optional<Label> explanation(Due due, DeadlineRule rule) {
        return deadline(rule).filter(deadline -> Due.of(deadline).equals(due)).map(DeadlineWords::explain);
    }

    /** A rejected customer leaves its stage. */
    @Override
    public boolean endsWith(long revision) {
        return true;
    }

    /**
     * The first later cycle that isn't over at {@code now}: what was missed in between is not asked for any more.
     *
     * <p>A cycle is over at its deadline.
     */
    StageOrigin next(DeadlineRule rule, Instant now) {
        StageOrigin next = this;
        do {
            next = new StageOrigin(stage, stageEnteredAt, next.cycle + 1, termAmount, termUnit);
        } while (!next.computed(rule).dueAt().isAfter(now));
        return next;
    }
}
