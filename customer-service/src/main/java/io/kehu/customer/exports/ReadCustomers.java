package io.kehu.customer.exports;

import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.finding.CustomerSort;
import io.kehu.customer.finding.CustomerSummary;
import io.kehu.customer.finding.FoundCustomers;
import io.kehu.customer.finding.Grouping;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.web.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the records of customers that are found, newest first. Between two pages nothing is held: no connection waits for who
 * reads slowly.
 */
@ApplicationScoped
public class ReadCustomers {

    private final FoundCustomers found;
    private final Customers customers;
    private final ExportConfig config;

    ReadCustomers(FoundCustomers found, Customers customers, ExportConfig config) {
        this.found = found;
        this.customers = customers;
        this.config = config;
    }

    /** How many there are. */
    public long count(CustomerFilter filter) {
        return found.count(filter, Grouping.NONE).total();
    }

    /**
     * @param cursor where the page before ended; null for the first
     * @param read what is wanted of a record, made while it can be read
     */
    public <T> Page<T> page(CustomerFilter filter, String cursor, Function<Customer, T> read) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Page<CustomerSummary> page = found.page(filter, CustomerSort.NEWEST, cursor, config.page());
            List<UUID> ids = page.items().stream().map(CustomerSummary::id).toList();
            Map<UUID, Customer> records = customers.list("id in ?1", ids).stream()
                    .collect(Collectors.toMap(Customer::id, Function.identity()));
            // Who left the caller's sight since the page was found is not there any more.
            List<T> items = ids.stream()
                    .map(records::get)
                    .filter(Objects::nonNull)
                    .map(read)
                    .toList();
            return new Page<>(items, page.next(), page.sort());
        });
    }
}
