package io.kehu.customer.record;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a record by their names. */
final class Fields {

    private Fields() {}

    static Set<String> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Null when the field has no value; an empty list is none. */
    static Object value(Record of, String field) {
        RecordComponent component = Arrays.stream(of.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(of.getClass() + " has no " + field));
        try {
            Object value = component.getAccessor().invoke(of);
            return value instanceof Collection<?> several && several.isEmpty() ? null : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
