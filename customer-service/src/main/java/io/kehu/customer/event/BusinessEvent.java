package io.kehu.customer.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Business with a customer: its beginning and end, and what is sold. */
public sealed interface BusinessEvent extends CustomerEvent {

    /** The customer became one that we work with; the contract's dates where one is on record. */
    record CooperationStarted(
            @JsonUnwrapped Subject subject,
            String contractNumber,
            LocalDate signedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String startedBy,
            Instant startedAt)
            implements BusinessEvent {
        @Override
        public String actor() {
            return startedBy;
        }
    }

    record CooperationEnded(
            @JsonUnwrapped Subject subject,
            String number,
            LocalDate endedOn,
            String reason,
            String endedBy,
            Instant endedAt,
            Facts facts)
            implements BusinessEvent {
        @Override
        public String actor() {
            return endedBy;
        }
    }

    /**
     * Something was sold to the customer, or such a booking was taken back: then the amounts are negative (CAP-11).
     *
     * @param transactionRegion where the business was done; the subject's region is that of its owner
     * @param cost null when it is not known
     * @param reversalOf the booking that was taken back; null otherwise
     */
    record TransactionRecorded(
            @JsonUnwrapped Subject subject,
            UUID transactionId,
            LocalDate occurredOn,
            String businessLine,
            String transactionRegion,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal revenue,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cost,
            UUID reversalOf,
            String recordedBy,
            Instant recordedAt)
            implements BusinessEvent {
        @Override
        public String actor() {
            return recordedBy;
        }
    }
}
