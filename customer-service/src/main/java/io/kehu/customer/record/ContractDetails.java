package io.kehu.customer.record;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract with the customer (CAP-11; S3: number ≤ 30 characters, amount in yuan with two decimals). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@InOrder(first = "startsOn", second = "endsOn")
public record ContractDetails(
        UUID id,
        @NotNull @Size(max = 30) String number,
        @Schema(type = STRING, description = "Yuan", examples = "360000.00") @Yuan BigDecimal amount,
        @NotInFuture LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Part<ContractDetails> {

    public ContractDetails {
        amount = Money.canonical(amount);
    }

    @Override
    public ContractDetails withId(UUID newId) {
        return new ContractDetails(newId, number, amount, signedOn, startsOn, endsOn);
    }

    @Override
    @JsonIgnore
    public String name() {
        return number;
    }
}
