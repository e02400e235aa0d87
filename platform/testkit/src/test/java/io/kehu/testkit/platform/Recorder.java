package io.kehu.testkit.platform;

import io.kehu.messaging.EventHandler;
import io.kehu.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that remembers what it was given, and fails where the event tells it to. */
@ApplicationScoped
public class Recorder implements EventHandler {

    record Order(int i, int failures) {}

    private final Map<UUID, List<Integer>> handled = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();

    @Override
    public Set<String> types() {
        return Set.of("Ordered");
    }

    @Override
    public void handle(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            Order order = event.data(Order.class);
            if (attempts.merge(event.id(), 1, Integer::sum) <= order.failures()) {
                throw new IllegalStateException("told to fail");
            }
            handled.computeIfAbsent(event.subject(), subject -> new CopyOnWriteArrayList<>())
                    .add(order.i());
        }
    }

    List<Integer> of(UUID subject) {
        return handled.getOrDefault(subject, List.of());
    }
}
