package io.kehu.customer.transaction;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code customer_transaction}, which only grows: transactions of customers that the caller sees. */
@ApplicationScoped
public class Transactions {

    /** A booking and, where there is one, the booking that takes it back. */
    private static final String SELECT = "select t.*, r.id as reversed_by from customer_transaction t"
            + " left join customer_transaction r on r.customer_id = t.customer_id and r.occurred_on = t.occurred_on"
            + " and r.reversal_of = t.id where t.customer_id = ?";

    private static final String STANDING = "sum(case when reversal_of is null then 1 else -1 end)";

    private final Sql sql;

    Transactions(Sql sql) {
        this.sql = sql;
    }

    /** Needs the transaction in which the customer is locked. */
    void append(Transaction booking) {
        sql.update(
                "insert into customer_transaction"
                        + " (customer_id, occurred_on, id, business_line, product, contract_number, region, revenue, cost,"
                        + " payment_terms, note, reversal_of, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                booking.customerId(),
                booking.occurredOn(),
                booking.id(),
                booking.businessLine(),
                booking.product(),
                booking.contractNumber(),
                booking.region(),
                booking.revenue(),
                booking.cost(),
                booking.paymentTerms(),
                booking.note(),
                booking.reversalOf(),
                booking.recordedBy(),
                booking.recordedAt());
    }

    public Optional<Transaction> find(UUID customerId, UUID id) {
        return read(SELECT + " and t.id = ?", customerId, id).stream().findFirst();
    }

    /**
     * Newest first by day, then by booking.
     *
     * @param after where the page before ended; null for the first
     */
    public List<Transaction> list(TransactionQuery query, TransactionQuery.Place after, int limit) {
        String range = SELECT + " and t.occurred_on between ? and ?";
        String order = " order by t.occurred_on desc, t.id desc limit ?";
        return after == null
                ? read(range + order, query.customerId(), query.from(), query.to(), limit)
                : read(
                        range + " and t.occurred_on <= ? and (t.occurred_on, t.id) < (?, ?)" + order,
                        query.customerId(),
                        query.from(),
                        query.to(),
                        after.occurredOn(),
                        after.occurredOn(),
                        after.id(),
                        limit);
    }

    public Totals totals(TransactionQuery query) {
        return sql.query(
                        "select " + STANDING + " as standing,"
                                + " sum(revenue) as revenue, sum(cost) as cost, sum(revenue - cost) as margin,"
                                + " " + STANDING + " filter (where cost is null) as without_cost"
                                + " from customer_transaction where customer_id = ? and occurred_on between ? and ?",
                        Transactions::totals,
                        query.customerId(),
                        query.from(),
                        query.to())
                .get(0);
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getLong("standing"),
                amount(row, "revenue"),
                amount(row, "cost"),
                amount(row, "margin"),
                row.getLong("without_cost"));
    }

    private static BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? BigDecimal.ZERO.setScale(2) : sum;
    }

    private List<Transaction> read(String query, Object... values) {
        return sql.query(query, Transactions::booking, values);
    }

    private static Transaction booking(ResultSet row) throws SQLException {
        return new Transaction(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("business_line"),
                row.getString("product"),
                row.getString("contract_number"),
                row.getString("region"),
                row.getBigDecimal("revenue"),
                row.getBigDecimal("cost"),
                row.getString("payment_terms"),
                row.getString("note"),
                row.getObject("reversal_of", UUID.class),
                row.getObject("reversed_by", UUID.class),
                row.getString("recorded_by"),
                Sql.instant(row, "recorded_at"));
    }
}
