package io.kehu.customer.record.web;

import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.CustomerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that was entered about a customer, as it shall be from now on. */
@Schema(name = "CustomerRevision")
record RevisionForm(
        @Valid @NotNull CustomerDetails details,
        @NotNull @Size(max = 50) List<@NotNull @Valid ContactDetails> contacts) {}
