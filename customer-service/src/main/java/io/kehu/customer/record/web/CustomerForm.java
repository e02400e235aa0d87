package io.kehu.customer.record.web;

import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.LegacyNumber;
import io.kehu.customer.record.NewCustomer;
import io.kehu.customer.record.Ownership;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new customer as it is entered. */
@Schema(name = "NewCustomer")
record CustomerForm(
        @Valid @NotNull CustomerDetails details,
        @Size(max = 50) List<@NotNull @Valid ContactDetails> contacts,
        @Schema(description = "Left out: the caller's own") @Valid Ownership ownership,
        @Schema(description = "A number from before Kehu; data administrators only") @Valid LegacyNumber legacy) {

    NewCustomer entry() {
        return new NewCustomer(details, contacts == null ? List.of() : contacts, ownership, legacy);
    }
}
