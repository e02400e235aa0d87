package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Facts;
import io.kehu.classification.numbering.LegacyNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * Something this service heard about a customer. News may come late, twice or out of order; what it applies to decides.
 *
 * @param correlationId of the request that started it, passed on with what follows from it; may be null
 */
public record News(UUID customerId, Ownership ownership, Change change, String correlationId) {

    /** What happened. */
    public sealed interface Change {

        void applyTo(Assessment assessment);
    }

    /** @param legacy the number the customer brings along, or null */
    public record Approved(long revision, Facts facts, LegacyNumber legacy) implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            assessment.approve(legacy);
            assessment.learn(revision, facts);
        }
    }

    /** Facts changed, or only the owner: then there are none. */
    public record Changed(long revision, Facts facts) implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            if (facts != null) {
                assessment.learn(revision, facts);
            }
        }
    }

    /** The cooperation is over. */
    public record CooperationEnded(long revision, Facts facts) implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            assessment.learn(revision, facts);
            assessment.endCooperation();
        }
    }

    /** It went up in another customer, which goes on in its place. */
    public record MergedInto() implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            assessment.goUpInAnother();
        }
    }

    /** @param twoWay whether the customer answered */
    public record Contacted(Instant at, boolean twoWay) implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            if (twoWay) {
                assessment.spoke(at);
            }
        }
    }

    /** The archive holds the file now. */
    public record Archived(Instant at) implements Change {

        @Override
        public void applyTo(Assessment assessment) {
            assessment.reduceToStub(at);
        }
    }
}
