package io.kehu.customer.change;

import java.time.Instant;

/** Why somebody changes a record, and since when they know; both may be null. */
public record Motive(String reason, Instant knownAt) {

    public static final Motive NONE = new Motive(null, null);

    public static Motive because(String reason) {
        return new Motive(reason, null);
    }
}
