package io.kehu.customer.transaction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.transaction.Totals;
import io.kehu.web.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of transactions, and what all of the range come to. */
@Schema(requiredProperties = {"items", "sort", "totals", "currency"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransactionPage(
        List<TransactionView> items,
        @Schema(description = "Cursor of the following page, absent on the last one") String next,
        String sort,
        @Schema(description = "Of the whole range, whatever page this is") Totals totals,
        @Schema(description = "Currency of the totals", examples = "CNY") String currency) {

    static TransactionPage of(Page<TransactionView> page, Totals totals) {
        return new TransactionPage(page.items(), page.next(), page.sort(), totals, "CNY");
    }
}
