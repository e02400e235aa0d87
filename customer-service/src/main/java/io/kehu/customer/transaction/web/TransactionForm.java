package io.kehu.customer.transaction.web;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import io.kehu.customer.record.NotInFuture;
import io.kehu.customer.record.Yuan;
import io.kehu.customer.reference.Listed;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.customer.transaction.NewTransaction;
import io.kehu.web.body.Lines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was sold to the customer. */
@Schema(name = "NewTransaction")
record TransactionForm(
        @Schema(description = "The day of the business (交易日期)") @NotNull @NotInFuture LocalDate occurredOn,
        @Schema(description = "业务板块: code of the list business-line", examples = "software")
                @NotNull
                @Listed(ReferenceList.BUSINESS_LINE)
                String businessLine,
        @Schema(description = "合作产品/服务") @Size(max = 60) String product,
        @Schema(description = "One of the record's contracts") @Size(max = 30) String contractNumber,
        @Schema(description = "Where the business was done; left out: the customer's own region") @Size(max = 60)
                String region,
        @Schema(type = STRING, description = "Yuan (交易额)", examples = "120000.00") @NotNull @Yuan BigDecimal revenue,
        @Schema(type = STRING, description = "Yuan; left out: not known", examples = "70000.00") @Yuan BigDecimal cost,
        @Schema(description = "付款方式: code of the list payment-terms", examples = "prepaid")
                @Listed(ReferenceList.PAYMENT_TERMS)
                String paymentTerms,
        @Size(max = 200) @Lines String note) {

    NewTransaction entry() {
        return new NewTransaction(
                occurredOn, businessLine, product, contractNumber, region, revenue, cost, paymentTerms, note);
    }
}
