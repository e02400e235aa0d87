package io.kehu.customer.record;

import java.time.Instant;
import java.util.Map;

/**
 * What other services found out about a customer, as this record shows it.
 *
 * @param labels dimension → label
 */
public record Standing(String number, Map<String, Label> labels, Instant classifiedAt) {

    /** A label of one dimension: its code and what people call it. */
    public record Label(String code, String zh, String en) {}
}
