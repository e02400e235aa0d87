package io.kehu.messaging.inbox;

import io.kehu.messaging.EventHandler;
import io.kehu.messaging.EventJournal;
import io.kehu.messaging.IgnoredEvents;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.messaging.UnreadableEventException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who in this service takes which type of event, after its journals have written all of them down. */
@ApplicationScoped
class Handlers {

    private final Map<String, EventHandler> byType = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<EventJournal> journals;

    Handlers(@All List<EventHandler> handlers, @All List<IgnoredEvents> ignored, @All List<EventJournal> journals) {
        this.journals = journals;
        for (EventHandler handler : handlers) {
            for (String type : handler.types()) {
                if (byType.put(type, handler) != null) {
                    throw new IllegalStateException("Two handlers take " + type);
                }
            }
        }
        ignored.forEach(events -> this.ignored.addAll(events.types()));
    }

    /** Whether messages of that type need not even be read. */
    boolean ignores(String type) {
        return type != null && journals.isEmpty() && ignored.contains(type);
    }

    void handle(List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        journals.forEach(journal -> journal.record(events));
        dispatch(events.stream().filter(this::isForHandlers).toList());
    }

    private boolean isForHandlers(ReceivedEvent event) {
        return byType.containsKey(event.type()) || journals.isEmpty();
    }

    /** Hands events to their handlers, in order; neighbours of one handler go together. */
    private void dispatch(List<ReceivedEvent> events) {
        List<ReceivedEvent> run = new ArrayList<>();
        EventHandler handler = null;
        for (ReceivedEvent event : events) {
            EventHandler next = of(event);
            if (next != handler && !run.isEmpty()) {
                handler.handle(List.copyOf(run));
                run.clear();
            }
            handler = next;
            run.add(event);
        }
        if (!run.isEmpty()) {
            handler.handle(List.copyOf(run));
        }
    }

    private EventHandler of(ReceivedEvent event) {
        EventHandler handler = byType.get(event.type());
        if (handler == null) {
            throw new UnreadableEventException("Nothing here knows the event type " + event.type(), null);
        }
        return handler;
    }
}
