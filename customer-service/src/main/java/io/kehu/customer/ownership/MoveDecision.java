package io.kehu.customer.ownership;

import io.kehu.customer.record.Ownership;

/** What an order means for one customer. */
sealed interface MoveDecision {

    record Move(Ownership to) implements MoveDecision {}

    /** It is already as it shall be. */
    record Keep() implements MoveDecision {}

    /** For who gave the order there is no such customer. */
    record Unseen() implements MoveDecision {}

    record Refuse(RefusedBecause reason) implements MoveDecision {}
}
