package io.kehu.customer.transaction;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What transactions come to, in yuan; what was reversed counts for nothing.
 *
 * @param margin of those whose cost is known (毛利)
 */
@Schema(name = "TransactionTotals")
public record Totals(
        @Schema(description = "How many stand") long count,
        @Schema(type = STRING, examples = "360000.00") @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal revenue,
        @Schema(type = STRING, description = "Where it is known", examples = "210000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal cost,
        @Schema(type = STRING, description = "Revenue less cost, where the cost is known", examples = "150000.00")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                BigDecimal margin,
        @Schema(description = "How many of them have no known cost") long withoutCost) {}
