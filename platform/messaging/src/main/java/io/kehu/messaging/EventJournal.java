package io.kehu.messaging;

import java.util.List;

/**
 * Writes down everything a service hears, whatever its type. Implementations are application-scoped beans.
 *
 * <p>A service with a journal knows every type: an event that no handler takes has had its effect by being written down, and
 * is not parked. Types the service ignores are written down as well.
 */
public interface EventJournal {

    /**
     * Takes every event of a batch in the order in which they came, none of them seen before, ahead of the handlers and in
     * their transaction. What a handler's failure undoes is undone here too, and comes again with the event.
     */
    void record(List<ReceivedEvent> events);
}
