package io.kehu.messaging;

import java.util.List;

/** Where a service puts the events it publishes. */
public interface Outbox {

    /**
     * Stores events in the running transaction; the relay sends them after the commit, and only then.
     *
     * <p>To keep the order of one subject's events, append after the subject's row was locked or versioned in the same
     * transaction.
     *
     * @throws IllegalStateException when no transaction is running
     * @throws IllegalArgumentException when a body is larger than a message may be
     */
    void append(List<OutgoingEvent> events);

    /** The same for one event. */
    default void append(OutgoingEvent event) {
        append(List.of(event));
    }
}
