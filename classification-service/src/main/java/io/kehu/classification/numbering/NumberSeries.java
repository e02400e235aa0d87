package io.kehu.classification.numbering;

import java.util.Set;

/** The count within one scope, while its row is locked: every serial once, in order, past those that legacy numbers hold. */
final class NumberSeries {

    private final String scope;
    private final Set<Long> held;
    private long last;

    /** @param held serials above {@code last} that legacy numbers of this scope stand on */
    NumberSeries(String scope, long last, Set<Long> held) {
        this.scope = scope;
        this.last = last;
        this.held = Set.copyOf(held);
    }

    long next() {
        do {
            last++;
        } while (held.contains(last));
        return last;
    }

    String scope() {
        return scope;
    }

    long last() {
        return last;
    }
}
