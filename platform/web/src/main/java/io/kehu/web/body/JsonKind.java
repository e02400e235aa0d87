package io.kehu.web.body;

import io.kehu.web.problem.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a client should have sent for a type. */
final class JsonKind {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(String.class, Kind.TEXT),
            Map.entry(Boolean.class, Kind.TRUE_OR_FALSE),
            Map.entry(boolean.class, Kind.TRUE_OR_FALSE),
            Map.entry(Integer.class, Kind.WHOLE_NUMBER),
            Map.entry(int.class, Kind.WHOLE_NUMBER),
            Map.entry(Long.class, Kind.WHOLE_NUMBER),
            Map.entry(long.class, Kind.WHOLE_NUMBER),
            Map.entry(BigDecimal.class, Kind.DECIMAL_TEXT),
            Map.entry(UUID.class, Kind.ID),
            Map.entry(LocalDate.class, Kind.DATE),
            Map.entry(Instant.class, Kind.MOMENT),
            Map.entry(OffsetDateTime.class, Kind.MOMENT));

    private JsonKind() {}

    static Kind of(Class<?> type) {
        if (KINDS.containsKey(type)) {
            return KINDS.get(type);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return Kind.NUMBER;
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? Kind.LIST : Kind.OBJECT;
    }
}
