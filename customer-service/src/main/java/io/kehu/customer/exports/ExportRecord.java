package io.kehu.customer.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took which customers out of the system. */
@Schema(
        name = "ExportRecord",
        requiredProperties = {"exportedBy", "startedAt", "format", "filters"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportRecord(
        UUID id,
        String exportedBy,
        Instant startedAt,
        String format,
        @Schema(
                        description =
                                "Which columns. IMPORT_ERRORS: the refused rows of an import that another has sent; IMPORT_ROWS: what is"
                                        + " said of them, quoting contacts. Both with the import as the filter and the format of its file")
                String layout,
        @Schema(description = "What the customers were narrowed to") Map<String, String> filters,
        @Schema(description = "Whether contacts were unreadable") boolean masked,
        @Schema(description = "Absent while it runs, and for ever where the service died with it") Long rows,
        @Schema(description = "Absent where the file broke off") Instant finishedAt) {}
