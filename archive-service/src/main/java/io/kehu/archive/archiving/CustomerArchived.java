package io.kehu.archive.archiving;

import io.kehu.archive.file.FileHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The event that a customer's file is in the history store; the owners may reduce theirs to a stub.
 *
 * @param digest of the frozen file: SHA-256 in lower-case hexadecimal
 */
record CustomerArchived(
        UUID customerId,
        String ownerId,
        String department,
        String region,
        String legalName,
        String number,
        String digest,
        Instant archivedAt,
        LocalDate retainUntil) {

    static final String TYPE = "CustomerArchived";

    static CustomerArchived of(FileHead head, String digest) {
        return new CustomerArchived(
                head.customerId(),
                head.ownerId(),
                head.department(),
                head.region(),
                head.legalName(),
                head.number(),
                digest,
                head.archivedAt(),
                head.retainUntil());
    }
}
