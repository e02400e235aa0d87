package io.kehu.archive.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file as it shows in lists: its head and digest without the parts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        UUID customerId,
        String number,
        String legalName,
        String ownerId,
        String department,
        String region,
        LocalDate endedOn,
        Instant archivedAt,
        LocalDate retainUntil,
        String digest) {}
