package io.kehu.customer.table.entry;

import java.util.Optional;

/**
 * The names in lists that an administrator extends, and in the company's directory. Asked before the words of the documents;
 * what it does not know may still be one of those.
 */
public interface ReferenceWords {

    /** Knows none. */
    ReferenceWords NONE = new ReferenceWords() {};

    /** The lists. */
    enum Kind {
        INDUSTRY,
        SOURCE_CHANNEL,
        ENTERPRISE_NATURE,
        /** User names, by the names of people. */
        OWNER
    }

    /**
     * Where an address lies.
     *
     * @param division six digits of GB/T 2260
     * @param street the address without the names of the division
     */
    record Place(String division, String street) {}

    /** The code for a name of the list, or for the code itself. */
    default Optional<String> code(Kind list, String name) {
        return Optional.empty();
    }

    /** The name for a code of the list. */
    default Optional<String> name(Kind list, String code) {
        return Optional.empty();
    }

    default Optional<Place> place(String address) {
        return Optional.empty();
    }

    /** The names of a division and all that it lies in: 广东省深圳市南山区. */
    default Optional<String> division(String code) {
        return Optional.empty();
    }
}
