package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param value what stands in a customer's cell, or null
 */
record Column(String header, Function<GeneratedCustomer, ?> value) {

    /** Empty for what nobody knows. */
    String cell(GeneratedCustomer customer) {
        Object cell = value.apply(customer);
        return cell == null ? "" : cell.toString();
    }
}
