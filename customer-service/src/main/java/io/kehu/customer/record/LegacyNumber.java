package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.web.body.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The number that the company gave before Kehu (NUM-4); it stays as it is.
 *
 * @param note why it does not follow the pattern of the standard, where it does not
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegacyNumber(
        @Column(name = "legacy_number") @Schema(examples = "M-H-2024-001") @NotNull @Size(min = 1, max = 40)
                String number,
        @Column(name = "legacy_note") @Size(max = 200) @Lines String note) {}
