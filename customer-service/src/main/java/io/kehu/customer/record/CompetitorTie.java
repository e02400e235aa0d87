package io.kehu.customer.record;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the customer works with a competitor (S4 section three: 合作方式、交易额、付款方式). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompetitorTie(
        UUID id,
        @NotNull @Size(max = 50) String name,
        @Schema(description = "合作方式: free text") @Size(max = 60) String mode,
        @Schema(type = STRING, description = "Yearly volume, yuan (交易额)", examples = "800000.00") @Yuan
                BigDecimal annualVolume,
        @Schema(description = "付款方式: free text") @Size(max = 60) String paymentTerms)
        implements Part<CompetitorTie> {

    public CompetitorTie {
        annualVolume = Money.canonical(annualVolume);
    }

    @Override
    public CompetitorTie withId(UUID newId) {
        return new CompetitorTie(newId, name, mode, annualVolume, paymentTerms);
    }
}
