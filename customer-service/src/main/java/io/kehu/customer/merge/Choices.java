package io.kehu.customer.merge;

import java.util.Map;

/**
 * What somebody has decided.
 *
 * @param fields path of a field, {@code details.employees}, → whose value stays; the others go as proposed
 * @param lists name of a list → what becomes of it; the others are united
 */
public record Choices(Map<String, Side> fields, Map<String, Gathering> lists) {

    public static final Choices AS_PROPOSED = new Choices(Map.of(), Map.of());
}
