package io.kehu.customer.transaction.web;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.transaction.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as readers of its customer see it. */
@Schema(
        name = "Transaction",
        requiredProperties = {"occurredOn", "businessLine", "revenue", "currency", "recordedBy", "recordedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransactionView(
        UUID id,
        LocalDate occurredOn,
        String businessLine,
        String product,
        String contractNumber,
        @Schema(description = "Where the business was done") String region,
        @Schema(type = STRING, description = "Negative in a reversal", examples = "120000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal revenue,
        @Schema(type = STRING, description = "Absent when it is not known", examples = "70000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal cost,
        @Schema(description = "Currency of the amounts", examples = "CNY") String currency,
        String paymentTerms,
        @Schema(description = "Of a reversal: why") String note,
        @Schema(description = "The booking that this one takes back") UUID reversalOf,
        @Schema(description = "The booking that takes this one back; absent while it stands") UUID reversedBy,
        String recordedBy,
        Instant recordedAt) {

    public static TransactionView of(Transaction booking) {
        return new TransactionView(
                booking.id(),
                booking.occurredOn(),
                booking.businessLine(),
                booking.product(),
                booking.contractNumber(),
                booking.region(),
                booking.revenue(),
                booking.cost(),
                "CNY",
                booking.paymentTerms(),
                booking.note(),
                booking.reversalOf(),
                booking.reversedBy(),
                booking.recordedBy(),
                booking.recordedAt());
    }
}
