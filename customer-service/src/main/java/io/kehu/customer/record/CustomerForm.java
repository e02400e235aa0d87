package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new customer as it is entered, by hand or in a table. */
@Consistent
@Schema(name = "NewCustomer")
public record CustomerForm(
        @Valid @NotNull CustomerDetails details,
        @Size(max = 50) List<@NotNull @Valid ContactDetails> contacts,
        @Size(max = 200) List<@NotNull @Valid ContractDetails> contracts,
        @Size(max = 20) List<@NotNull @Valid CompetitorTie> competitors,
        @Size(max = 50) List<@NotNull @Valid DocumentLink> links,
        @Schema(description = "Name of a field of details (annualRevenue) → how sure it is (CAP-4)")
                Map<@FieldOf(CustomerDetails.class) String, @Valid ValueState> valueStates,
        @Schema(description = "Left out: the caller's own") @Valid Ownership ownership,
        @Schema(description = "A number from before Kehu; data administrators only") @Valid LegacyNumber legacy)
        implements Consistent.Form {

    @Override
    @JsonIgnore
    public Content content() {
        return new Content(details, contacts, contracts, competitors, links, valueStates);
    }

    public NewCustomer entry() {
        return new NewCustomer(content(), ownership, legacy);
    }
}
