package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers that a record answers to.
 *
 * @param number its own; null before it is classified
 * @param formerNumbers those of records that went up in it
 */
@Embeddable
record Numbers(String number, String[] formerNumbers) {

    static final Numbers NONE = new Numbers(null, new String[0]);

    Numbers withOwn(String own) {
        return new Numbers(own, formerNumbers);
    }

    Numbers with(String former) {
        return former().contains(former)
                ? this
                : new Numbers(
                        number,
                        Stream.concat(former().stream(), Stream.of(former)).toArray(String[]::new));
    }

    Numbers without(List<String> gone) {
        return new Numbers(
                number,
                Arrays.stream(formerNumbers).filter(old -> !gone.contains(old)).toArray(String[]::new));
    }

    List<String> former() {
        return List.of(formerNumbers);
    }

    /** Its own first. */
    List<String> all() {
        return Stream.concat(Stream.ofNullable(number), former().stream()).toList();
    }
}
