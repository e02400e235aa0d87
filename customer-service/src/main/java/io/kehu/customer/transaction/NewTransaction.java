package io.kehu.customer.transaction;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A transaction as it is entered; amounts are yuan with at most two decimals.
 *
 * @param region where the business was done; null: in the customer's own region
 * @param cost null when it is not known
 */
public record NewTransaction(
        LocalDate occurredOn,
        String businessLine,
        String product,
        String contractNumber,
        String region,
        BigDecimal revenue,
        BigDecimal cost,
        String paymentTerms,
        String note) {}
