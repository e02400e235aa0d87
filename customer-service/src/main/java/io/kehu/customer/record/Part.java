package io.kehu.customer.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One of several of a kind in a record. Its id keeps it the same part through changes. */
interface Part<P extends Part<P>> {

    UUID id();

    P withId(UUID id);

    /** What tells it from others of its kind when no id was given. */
    String name();

    /**
     * The same parts, each with an id: its own, that of the part of the same name before, or a new one.
     *
     * @param before parts that may go on under another form
     */
    static <P extends Part<P>> List<P> identified(List<P> parts, List<P> before, Supplier<UUID> ids) {
        Set<UUID> taken = new HashSet<>(parts.stream().map(Part::id).toList());
        List<P> identified = new ArrayList<>();
        for (P part : parts) {
            identified.add(
                    part.id() != null
                            ? part
                            : part.withId(before.stream()
                                    .filter(old -> Objects.equals(old.name(), part.name()) && taken.add(old.id()))
                                    .map(Part::id)
                                    .findFirst()
                                    .orElseGet(ids)));
        }
        return identified;
    }
}
