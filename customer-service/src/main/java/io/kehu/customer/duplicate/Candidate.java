package io.kehu.customer.duplicate;

import io.kehu.customer.twin.TwinFacts;
import java.util.UUID;

/**
 * A stored record that shares a key with another.
 *
 * @param number null until it is classified
 * @param visible whether the caller sees it
 */
record Candidate(
        UUID id,
        String status,
        String number,
        String legalName,
        String ownerId,
        String department,
        String region,
        boolean visible,
        TwinFacts facts) {

    private static final String ARCHIVED = "ARCHIVED";

    /** Its file is in the archive: it stands in nobody's way. */
    boolean isArchived() {
        return status.equals(ARCHIVED);
    }
}
