package io.kehu.customer.ownership;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.record.Ownership;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one customer of an order.
 *
 * @param reason where it was refused
 * @param previousOwnerId where it was moved
 * @param ownerId whose it is after it; null where the customer was not found
 */
@Schema(
        name = "ReassignmentResult",
        requiredProperties = {"customerId", "outcome", "decidedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReassignmentResult(
        UUID customerId,
        Outcome outcome,
        RefusedBecause reason,
        String previousOwnerId,
        String ownerId,
        Instant decidedAt) {

    /** What it came to. */
    @Schema(name = "ReassignmentOutcome")
    public enum Outcome {
        MOVED,
        /** It had this owner already. */
        UNCHANGED,
        /** There is none, or none that the person who asked sees. */
        NOT_FOUND,
        REFUSED
    }

    static ReassignmentResult of(UUID customerId, Ownership before, MoveDecision decision, Instant at) {
        if (decision instanceof MoveDecision.Move move) {
            return new ReassignmentResult(
                    customerId, Outcome.MOVED, null, before.ownerId(), move.to().ownerId(), at);
        }
        if (decision instanceof MoveDecision.Refuse refuse) {
            return new ReassignmentResult(customerId, Outcome.REFUSED, refuse.reason(), null, before.ownerId(), at);
        }
        return decision instanceof MoveDecision.Keep
                ? new ReassignmentResult(customerId, Outcome.UNCHANGED, null, null, before.ownerId(), at)
                : notFound(customerId, at);
    }

    static ReassignmentResult notFound(UUID customerId, Instant at) {
        return new ReassignmentResult(customerId, Outcome.NOT_FOUND, null, null, null, at);
    }
}
