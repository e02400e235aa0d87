package io.kehu.customer.finding.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.kehu.customer.finding.CustomerFilter;
import io.kehu.customer.record.Marks;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What the values of a parameter do to a filter. */
record Narrowing(ValueKind<?> kind, boolean repeatable, Taking taking) {

    /** Reads a parameter and narrows by it. */
    @FunctionalInterface
    interface Taking {
        void take(String name, GivenParameters given, CustomerFilter filter);
    }

    void take(String name, GivenParameters given, CustomerFilter filter) {
        taking.take(name, given, filter);
    }

    static <T> Narrowing once(ValueKind<T> kind, BiConsumer<CustomerFilter, T> narrow) {
        return new Narrowing(kind, false, (name, given, filter) -> given.one(name, kind)
                .ifPresent(value -> narrow.accept(filter, value)));
    }

    private static <T> Narrowing several(ValueKind<T> kind, BiConsumer<CustomerFilter, List<T>> narrow) {
        return new Narrowing(kind, true, (name, given, filter) -> {
            List<T> values = given.all(name, kind);
            if (!values.isEmpty()) {
                narrow.accept(filter, values);
            }
        });
    }

    static <T> Narrowing bound(String member, ValueKind<T> kind) {
        return once(kind, (filter, value) -> filter.bound(member, value));
    }

    static <T> Narrowing column(String column, ValueKind<T> kind) {
        return several(kind, (filter, values) -> filter.oneOf(column, values));
    }

    static <T> Narrowing any(String mark, ValueKind<T> kind) {
        return several(kind, (filter, values) -> filter.any(marks(mark, values)));
    }

    static <T> Narrowing every(String mark, ValueKind<T> kind) {
        return several(kind, (filter, values) -> filter.every(marks(mark, values)));
    }

    private static List<String> marks(String kind, List<?> values) {
        return values.stream().map(value -> Marks.of(kind, value)).toList();
    }

    static Narrowing statuses() {
        return several(
                ValueKind.STATUS,
                (filter, sets) -> filter.oneOf(
                        "status", sets.stream().flatMap(Set::stream).toList()));
    }

    static Narrowing labels() {
        return several(ValueKind.LABEL, (filter, labels) -> labels.stream()
                .collect(groupingBy(LabelMark::dimension, TreeMap::new, mapping(LabelMark::mark, toList())))
                .values()
                .forEach(filter::any));
    }

    static Narrowing phones() {
        return several(ValueKind.PHONE, CustomerFilter::reachedAt);
    }

    static Narrowing valueStates() {
        return several(
                ValueKind.VALUE_STATE,
                (filter, states) ->
                        filter.any(states.stream().map(StateMark::mark).toList()));
    }
}
