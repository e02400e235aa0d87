package io.kehu.customer.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;

/**
 * A record as its table has it, told from the entity's own mapping: for storing many at once, with no column that has to be
 * remembered in two places.
 */
record CustomerColumns(String name, String type, Function<Customer, Object> value) {

    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            UUID.class, "uuid",
            Long.class, "bigint",
            Integer.class, "integer",
            Boolean.class, "boolean",
            BigDecimal.class, "numeric",
            Instant.class, "timestamptz",
            LocalDate.class, "date",
            String[].class, "text[]");

    /** All there are, in one order. */
    static final List<CustomerColumns> ALL =
            of(Customer.class, Function.identity()).toList();

    private static final String INTO = "insert into customer (" + each(CustomerColumns::name) + ") select "
            + each(column -> column.name + "::" + column.type) + " from ";
    private static final String NAMED = " as c (" + each(CustomerColumns::name) + ")";

    private static final String ONE = INTO + "(values (" + each(column -> "?") + "))" + NAMED;

    /** One statement for any number of records: an array for each column. */
    private static final String MANY = INTO + "unnest(" + each(column -> "?::text[]") + ")" + NAMED;

    /** @param records at least one, as {@link #texts} has them */
    static void insert(Connection connection, List<String[]> records) throws SQLException {
        boolean one = records.size() == 1;
        try (PreparedStatement insert = connection.prepareStatement(one ? ONE : MANY)) {
            for (int i = 0; i < ALL.size(); i++) {
                if (one) {
                    insert.setString(i + 1, records.get(0)[i]);
                } else {
                    int column = i;
                    String[] values =
                            records.stream().map(record -> record[column]).toArray(String[]::new);
                    insert.setArray(i + 1, connection.createArrayOf("text", values));
                }
            }
            insert.executeUpdate();
        }
    }

    private static String each(Function<CustomerColumns, String> part) {
        return ALL.stream().map(part).collect(Collectors.joining(", "));
    }

    private static Stream<CustomerColumns> of(Class<?> type, Function<Customer, ?> owner) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class)
                        && !field.getName().startsWith("$$_"))
                .flatMap(field -> {
                    field.setAccessible(true);
                    Function<Customer, Object> value = customer -> value(field, owner.apply(customer));
                    return field.getType().isAnnotationPresent(Embeddable.class)
                            ? of(field.getType(), value)
                            : Stream.of(new CustomerColumns(name(field), type(field), value));
                });
    }

    private static String name(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty()
                ? field.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                : column.name();
    }

    private static String type(Field field) {
        if (field.isAnnotationPresent(JdbcTypeCode.class)) {
            return "jsonb";
        }
        Class<?> type = MethodType.methodType(field.getType()).wrap().returnType();
        return type.isEnum() ? "text" : Objects.requireNonNull(TYPES.get(type), field::toString);
    }

    private static Object value(Field field, Object owner) {
        try {
            return owner == null ? null : field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record's columns as PostgreSQL reads them. */
    static String[] texts(Customer customer) {
        return ALL.stream().map(column -> column.text(customer)).toArray(String[]::new);
    }

    private String text(Customer customer) {
        Object found = value.apply(customer);
        if (found == null) {
            return null;
        }
        return switch (type) {
            case "jsonb" -> StoredJson.write(found);
            case "text[]" -> array((String[]) found);
            default -> found.toString();
        };
    }

    private static String array(String[] values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            array.append(array.length() > 1 ? "," : "").append('"');
            array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return array.append('}').toString();
    }
}
