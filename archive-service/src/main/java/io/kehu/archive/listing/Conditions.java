package io.kehu.archive.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a query, made of those filters that were given. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds a condition on one value, unless the value is null. */
    public Conditions and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on a place, given as {@code :at} and {@code :id}, unless the list is to be read from its start. */
    public Conditions from(Place place, String condition) {
        if (place != null) {
            conditions.add(condition);
            values.put("at", place.at());
            values.put("id", place.id());
        }
        return this;
    }

    /** The where clause, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
