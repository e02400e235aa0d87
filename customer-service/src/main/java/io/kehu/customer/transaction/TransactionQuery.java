package io.kehu.customer.transaction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A customer's transactions of a range of days.
 *
 * @param from the first day; null: from the beginning
 * @param to the last day; null: to the end
 */
public record TransactionQuery(UUID customerId, LocalDate from, LocalDate to) {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    public TransactionQuery {
        from = Objects.requireNonNullElse(from, BEGINNING);
        to = Objects.requireNonNullElse(to, END);
    }

    /** Where a page ended: the following one goes on with what is older. */
    public record Place(LocalDate occurredOn, UUID id) {}
}
