package io.kehu.messaging;

import java.util.List;
import java.util.Set;

/** What a service does when it hears of something. Implementations are application-scoped beans. */
public interface EventHandler {

    /** Short names of the event types it takes; no two handlers of a service take the same. */
    Set<String> types();

    /**
     * Takes one or more events in the order in which they happened, all of types of this handler, none of them seen before.
     * Runs in a transaction that also marks the events as seen. Whatever it throws undoes all of it; the events then come
     * again one by one, and one that keeps failing is parked as a dead letter.
     */
    void handle(List<ReceivedEvent> events);
}
