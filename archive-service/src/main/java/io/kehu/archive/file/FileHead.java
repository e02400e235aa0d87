package io.kehu.archive.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a file says of its customer, as of archiving.
 *
 * @param number null when the customer never got one
 * @param retainUntil the last day on which the file is kept for certain
 */
public record FileHead(
        UUID customerId,
        long customerRevision,
        String number,
        String legalName,
        String ownerId,
        String department,
        String region,
        LocalDate endedOn,
        Instant archivedAt,
        LocalDate retainUntil) {}
