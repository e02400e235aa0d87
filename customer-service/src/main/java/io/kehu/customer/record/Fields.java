package io.kehu.customer.record;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a record by their names. */
final class Fields {

    /** Looked up once: asking a record for its components is slow. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    private Fields() {}

    static Set<String> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Null when the field has no value; an empty list is none. */
    static Object value(Record of, String field) {
        Method accessor = ACCESSORS.get(of.getClass()).get(field);
        if (accessor == null) {
            throw new IllegalArgumentException(of.getClass() + " has no " + field);
        }
        try {
            Object value = accessor.invoke(of);
            return value instanceof Collection<?> several && several.isEmpty() ? null : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
