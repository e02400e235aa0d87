package io.kehu.customer.reference;

import java.util.List;

/**
 * An entry to be added; its place above follows from its code.
 *
 * @param position null: after the others
 */
public record NewEntry(String code, Name name, Integer position, List<String> aliases) {}
