package io.kehu.customer.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two stored records that may be one customer, as somebody reads it who sees both.
 *
 * @param decidedBy,decidedAt,decision who dismissed it or merged the two, and why
 */
@Schema(requiredProperties = {"status", "foundAt", "first", "second", "reasons"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TwinPair(
        UUID id,
        @Schema(description = "100 for the same customer") int score,
        Status status,
        Instant foundAt,
        Side first,
        Side second,
        List<Twin.Ground> reasons,
        String decidedBy,
        Instant decidedAt,
        String decision) {

    /** What became of it. */
    @Schema(name = "TwinPairStatus")
    public enum Status {
        OPEN,
        /** Two customers, says somebody who looked. */
        DISMISSED,
        MERGED
    }

    /** One of the two. */
    @Schema(name = "TwinPairRecord", requiredProperties = "customerId")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Side(
            UUID customerId, String number, String legalName, String ownerId, String department, String region) {}
}
