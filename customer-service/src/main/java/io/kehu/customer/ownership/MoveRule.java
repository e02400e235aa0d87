package io.kehu.customer.ownership;

import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Status;
import io.kehu.security.Caller;
import java.util.Set;

/** Decides about the customers of one order, one after the other. */
final class MoveRule {

    private final Caller by;
    private final Set<Status> statuses;
    private final Spread spread;

    MoveRule(Caller by, Set<Status> statuses, Spread spread) {
        this.by = by;
        this.statuses = statuses;
        this.spread = spread;
    }

    /** As the customer stands at this moment, whatever it was like when the order was given. */
    MoveDecision decide(Status status, Ownership now) {
        if (!by.sees(now.ownerId(), now.region())) {
            return new MoveDecision.Unseen();
        }
        if (!Territory.of(by).includes(now.region())) {
            return new MoveDecision.Refuse(RefusedBecause.FOREIGN_REGION);
        }
        if (!statuses.contains(status)) {
            return new MoveDecision.Refuse(RefusedBecause.STATUS);
        }
        Ownership to = spread.next(now);
        if (to.equals(now)) {
            return new MoveDecision.Keep();
        }
        if (!to.ownerId().equals(now.ownerId())) {
            spread.given(to.ownerId());
        }
        return new MoveDecision.Move(to);
    }
}
