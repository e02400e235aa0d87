package io.kehu.classification.assessment;

import jakarta.persistence.Embeddable;

/**
 * Whose customer it is: who sees the assessment, and what events about it say.
 *
 * @param ownershipRevision revision of the customer record this was taken from; {@link #FROM_ELSEWHERE} when another
 *     service mentioned it
 */
@Embeddable
public record Ownership(String ownerId, String department, String region, String legalName, long ownershipRevision) {

    /** Older than anything the customer service says. */
    public static final long FROM_ELSEWHERE = -1;

    /** What a stub keeps: who may see that there was a customer, but not which. */
    Ownership withoutName() {
        return new Ownership(ownerId, department, region, null, ownershipRevision);
    }
}
