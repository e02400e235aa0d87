package io.kehu.customer.transaction;

import io.kehu.customer.event.BusinessEvent;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.customer.event.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A booking: something sold to a customer, or the reversal of such a booking, with the amounts negated.
 *
 * @param region where the business was done
 * @param cost null when it is not known
 * @param note of a reversal: why
 * @param reversalOf the booking that this one takes back; null otherwise
 * @param reversedBy the booking that takes this one back; null while it stands
 */
public record Transaction(
        UUID id,
        UUID customerId,
        LocalDate occurredOn,
        String businessLine,
        String product,
        String contractNumber,
        String region,
        BigDecimal revenue,
        BigDecimal cost,
        String paymentTerms,
        String note,
        UUID reversalOf,
        UUID reversedBy,
        String recordedBy,
        Instant recordedAt) {

    private static final int DECIMALS = 2;

    public Transaction {
        revenue = revenue.setScale(DECIMALS);
        cost = cost == null ? null : cost.setScale(DECIMALS);
    }

    /** The same with negated amounts, on the same day: the sums of a range of days are as if neither had been. */
    Transaction reversal(UUID newId, String reason, String by, Instant at) {
        return new Transaction(
                newId,
                customerId,
                occurredOn,
                businessLine,
                product,
                contractNumber,
                region,
                revenue.negate(),
                cost == null ? null : cost.negate(),
                paymentTerms,
                reason,
                id,
                null,
                by,
                at);
    }

    boolean isReversible() {
        return reversalOf == null && reversedBy == null;
    }

    CustomerEvent recorded(Subject customer) {
        return new BusinessEvent.TransactionRecorded(
                customer, id, occurredOn, businessLine, region, revenue, cost, reversalOf, recordedBy, recordedAt);
    }
}
