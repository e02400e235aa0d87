package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** Two records turned out to be of one customer, or not to be after all (CAP-9). */
public sealed interface MergerEvent extends CustomerEvent {

    /**
     * This record goes on for another of the same customer too (CAP-9), and is found by the other's number.
     *
     * @param number this one's
     * @param mergedNumber the other's; null when it had none
     * @param facts null while this record is not in force
     */
    record CustomerMerged(
            @JsonUnwrapped Subject subject,
            String number,
            UUID mergedId,
            String mergedNumber,
            Facts facts,
            String mergedBy,
            Instant mergedAt)
            implements MergerEvent {
        @Override
        public String actor() {
            return mergedBy;
        }
    }

    /** The same, told of the record that went up in the other: it asks for nothing any more and keeps its number. */
    record CustomerMergedInto(
            @JsonUnwrapped Subject subject, String number, UUID survivorId, String mergedBy, Instant mergedAt)
            implements MergerEvent {
        @Override
        public String actor() {
            return mergedBy;
        }
    }

    /** Two records turned out not to be of one customer: this one goes on without the other. */
    record CustomerUnmerged(
            @JsonUnwrapped Subject subject,
            String number,
            UUID mergedId,
            Facts facts,
            String unmergedBy,
            Instant unmergedAt)
            implements MergerEvent {
        @Override
        public String actor() {
            return unmergedBy;
        }
    }

    /**
     * The same, told of the record that stands for itself again.
     *
     * @param inForce whether it was approved before it was merged, and so is again
     */
    record CustomerUnmergedFrom(
            @JsonUnwrapped Subject subject,
            String number,
            UUID survivorId,
            boolean inForce,
            Facts facts,
            String unmergedBy,
            Instant unmergedAt)
            implements MergerEvent {
        @Override
        public String actor() {
            return unmergedBy;
        }
    }
}
