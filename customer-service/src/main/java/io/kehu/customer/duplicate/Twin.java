package io.kehu.customer.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored record that is the same customer, or may be, as far as the caller may know of it. Of one that the caller does not
 * see, only where it belongs and what kind of thing it has in common.
 */
@Schema(requiredProperties = {"reasons"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Twin(
        @Schema(description = "Only of a record that the caller sees, like the four below") UUID customerId,
        String number,
        String legalName,
        @Schema(ref = "Status") String status,
        String ownerId,
        String department,
        String region,
        @Schema(description = "100 for the same customer") int score,
        @Schema(description = "Whom to ask about it, or that its file is in the archive") String hint,
        List<Ground> reasons) {

    /**
     * Something that speaks for it or against, in the caller's language.
     *
     * @param code stable, {@code same-core-name}
     */
    @Schema(name = "TwinReason")
    public record Ground(String code, String text) {}
}
