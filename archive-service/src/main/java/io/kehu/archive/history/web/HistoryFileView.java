package io.kehu.archive.history.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.archive.file.FileHead;
import io.kehu.archive.history.HistoryFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HistoryFile",
        description =
                """
                A customer's whole file as it was frozen. Anyone can check it: digest is the SHA-256 of this document \
                without the member digest, in UTF-8, with members sorted by name and without white space (RFC 8785; \
                numbers keep all their digits and have no exponent).""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryFileView(
        UUID customerId,
        long customerRevision,
        @Schema(description = "Absent when the customer never got one.") String number,
        String legalName,
        String ownerId,
        String department,
        String region,
        LocalDate endedOn,
        Instant archivedAt,
        @Schema(description = "The last day on which the file is kept for certain.") LocalDate retainUntil,
        @Schema(description = "What each owner had: customer, classification, followup.")
                SortedMap<String, Object> parts,
        String digest) {

    static HistoryFileView of(HistoryFile stored) {
        FileHead head = stored.head();
        return new HistoryFileView(
                head.customerId(),
                head.customerRevision(),
                head.number(),
                head.legalName(),
                head.ownerId(),
                head.department(),
                head.region(),
                head.endedOn(),
                head.archivedAt(),
                head.retainUntil(),
                new TreeMap<>(stored.file().parts()),
                stored.file().digest());
    }
}
