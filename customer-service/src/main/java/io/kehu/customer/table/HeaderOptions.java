package io.kehu.customer.table;

import java.util.Map;

/**
 * How a header is understood.
 *
 * @param layout null: told from the header
 * @param fields header → name or path of a column's field, or {@link #IGNORE}; wins over all that is known of headers
 */
public record HeaderOptions(Layout layout, Map<String, String> fields) {

    /** Stands for a field: the column is not read. */
    public static final String IGNORE = "ignore";

    public static final HeaderOptions DEFAULT = new HeaderOptions(null, Map.of());

    public HeaderOptions {
        fields = Map.copyOf(fields);
    }
}
