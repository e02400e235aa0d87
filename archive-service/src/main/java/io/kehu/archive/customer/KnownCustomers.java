package io.kehu.archive.customer;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The table {@code customer}. */
@ApplicationScoped
public class KnownCustomers {

    /** The same rule as {@link KnownCustomer#and}. Sorted, so that two batches can't wait for each other in a circle. */
    private static final String UPSERT =
            """
            insert into customer (customer_id, revision, owner_id, region, number)
            select * from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[]) as heard (id, r, o, g, n) order by id
            on conflict (customer_id) do update set
                owner_id = case when excluded.revision >= customer.revision then excluded.owner_id else customer.owner_id end,
                region = case when excluded.revision >= customer.revision then excluded.region else customer.region end,
                revision = greatest(customer.revision, excluded.revision),
                number = coalesce(customer.number, excluded.number)
            where excluded.revision >= customer.revision or customer.number is null and excluded.number is not null""";

    private final Sql sql;

    KnownCustomers(Sql sql) {
        this.sql = sql;
    }

    /** Takes up what was heard, in order, within the running transaction. */
    public void learn(List<KnownCustomer> heard) {
        Map<UUID, KnownCustomer> each = new TreeMap<>();
        heard.forEach(customer -> each.merge(customer.customerId(), customer, KnownCustomer::and));
        if (!each.isEmpty()) {
            write(each.values());
        }
    }

    private void write(Collection<KnownCustomer> customers) {
        sql.update(
                UPSERT,
                Sql.column(customers, KnownCustomer::customerId),
                Sql.column(customers, KnownCustomer::revision),
                Sql.column(customers, KnownCustomer::ownerId),
                Sql.column(customers, KnownCustomer::region),
                Sql.column(customers, KnownCustomer::number));
    }

    public Optional<String> numberOf(UUID customerId) {
        return sql
                .query(
                        "select number from customer where customer_id = ? and number is not null",
                        row -> row.getString(1),
                        customerId)
                .stream()
                .findFirst();
    }
}
