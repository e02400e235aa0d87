package io.kehu.archive.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

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

    private final DataSource database;

    KnownCustomers(DataSource database) {
        this.database = database;
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
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            upsert.setArray(1, array(connection, "uuid", customers, KnownCustomer::customerId));
            upsert.setArray(2, array(connection, "bigint", customers, KnownCustomer::revision));
            upsert.setArray(3, array(connection, "text", customers, KnownCustomer::ownerId));
            upsert.setArray(4, array(connection, "text", customers, KnownCustomer::region));
            upsert.setArray(5, array(connection, "text", customers, KnownCustomer::number));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The known customers cannot be written", e);
        }
    }

    private static Array array(
            Connection connection,
            String type,
            Collection<KnownCustomer> customers,
            Function<KnownCustomer, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, customers.stream().map(column).toArray());
    }

    public Optional<String> numberOf(UUID customerId) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select number from customer where customer_id = ?")) {
            select.setObject(1, customerId);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The known customers cannot be read", e);
        }
    }
}
