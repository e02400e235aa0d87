package io.kehu.web.parameter;

import io.kehu.web.Times;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Kind;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Converts query parameters of the types that the API uses. */
@Provider
class StrictParameters implements ParamConverterProvider {

    private record Reader(Kind kind, Function<String, Object> read) {}

    private static final Map<Class<?>, Reader> READERS = Map.of(
            UUID.class, new Reader(Kind.ID, UUID::fromString),
            Instant.class, new Reader(Kind.MOMENT, Times::instant),
            OffsetDateTime.class, new Reader(Kind.MOMENT, StrictParameters::withOffset),
            LocalDate.class, new Reader(Kind.DATE, Times::date),
            Integer.class, new Reader(Kind.WHOLE_NUMBER, Integer::valueOf),
            int.class, new Reader(Kind.WHOLE_NUMBER, Integer::valueOf),
            Boolean.class, new Reader(Kind.TRUE_OR_FALSE, StrictParameters::truth));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return null;
        }
        if (type.isEnum()) {
            return new Converter<>(name, "not-one-of", names(type), text -> constant(type, text));
        }
        Reader reader = READERS.get(type);
        return reader == null ? null : new Converter<>(name, "wrong-type", reader.kind(), reader.read());
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object withOffset(String text) {
        return Times.instant(text).atOffset(ZoneOffset.UTC);
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private record Converter<T>(String name, String code, Object expected, Function<String, Object> read)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) read.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new InvalidParameterException(FieldProblem.of(name, code, expected));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
