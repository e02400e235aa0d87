package io.kehu.web.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a client should have sent, named as JSON names it. */
final class JsonKind {

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "string",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            UUID.class, "UUID",
            LocalDate.class, "date YYYY-MM-DD",
            Instant.class, "date-time RFC 3339",
            OffsetDateTime.class, "date-time RFC 3339");

    private JsonKind() {}

    static String of(Class<?> type) {
        if (NAMES.containsKey(type)) {
            return NAMES.get(type);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "array" : "object";
    }
}
