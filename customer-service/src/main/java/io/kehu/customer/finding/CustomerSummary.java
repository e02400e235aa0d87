package io.kehu.customer.finding;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.record.Flag;
import io.kehu.customer.record.Lifecycle;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Standing;
import io.kehu.customer.record.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer as lists show it: enough to recognise it and to see how it stands; no phone numbers. */
@Schema(requiredProperties = {"status", "tags", "flags", "ownership", "currency", "enteredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerSummary(
        UUID id,
        long revision,
        @Schema(description = "The customer number, once classified (客户编号)") String number,
        Status status,
        String legalName,
        String shortName,
        String creditCode,
        String industryCode,
        Lifecycle lifecycle,
        List<String> tags,
        List<Flag> flags,
        @Schema(description = "Dimension → label, as the standard in force has it") Map<String, Standing.Label> labels,
        Ownership ownership,
        Contact primaryContact,
        @Schema(type = SchemaType.STRING, examples = "500000.00") @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal expectedAnnualAmount,
        @Schema(description = "Currency of every amount", examples = "CNY") String currency,
        Instant acquiredAt,
        Instant enteredAt,
        Instant lastInteractionAt,
        @Schema(description = "The first day on which something is to be confirmed or filled") LocalDate nextDueOn) {

    /** Who is talked to first. */
    @Schema(name = "PrimaryContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String name, String position) {}
}
