package io.kehu.customer.record.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.change.Motive;
import io.kehu.customer.record.CompetitorTie;
import io.kehu.customer.record.Consistent;
import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.ContractDetails;
import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.DocumentLink;
import io.kehu.customer.record.FieldOf;
import io.kehu.customer.record.NotInFuture;
import io.kehu.customer.record.Revision;
import io.kehu.customer.record.ValueState;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that was entered about a customer, as it shall be from now on. */
@Consistent
@Schema(name = "CustomerRevision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionForm(
        @Valid @NotNull CustomerDetails details,
        @NotNull @Size(max = 50) List<@NotNull @Valid ContactDetails> contacts,
        @Size(max = 200) List<@NotNull @Valid ContractDetails> contracts,
        @Size(max = 20) List<@NotNull @Valid CompetitorTie> competitors,
        @Size(max = 50) List<@NotNull @Valid DocumentLink> links,
        @Schema(description = "Name of a field of details (annualRevenue) → how sure it is (CAP-4)")
                Map<@FieldOf(CustomerDetails.class) String, @Valid ValueState> valueStates,
        @Valid ChangeForm change)
        implements Consistent.Form {

    /** Why something changes, and since when that is known (UPD-1). */
    @Schema(name = "Motive")
    record ChangeForm(
            @Size(max = 200) @Lines String reason,
            @Schema(description = "When the change became known; entering it takes one working day. Not in the future")
                    @NotInFuture
                    Instant knownAt) {}

    public static RevisionForm of(Content content) {
        return new RevisionForm(
                content.details(),
                content.contacts(),
                content.contracts(),
                content.competitors(),
                content.links(),
                content.valueStates(),
                null);
    }

    @Override
    @JsonIgnore
    public Content content() {
        return new Content(details, contacts, contracts, competitors, links, valueStates);
    }

    Revision revision() {
        return new Revision(content(), change == null ? Motive.NONE : new Motive(change.reason(), change.knownAt()));
    }
}
