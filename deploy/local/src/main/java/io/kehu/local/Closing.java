package io.kehu.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be stopped, in the reverse order of its start. */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean begun;

    synchronized <T extends AutoCloseable> T add(T part) {
        open.push(part);
        return part;
    }

    /** Whether the set is going down, so that parts which end do so on purpose. */
    synchronized boolean hasBegun() {
        return begun;
    }

    synchronized boolean isEmpty() {
        return open.isEmpty();
    }

    private synchronized AutoCloseable next() {
        begun = true;
        return open.poll();
    }

    @Override
    public void close() {
        for (var part = next(); part != null; part = next()) {
            try {
                part.close();
            } catch (Exception e) {
                System.err.println("Not stopped in order: " + e.getMessage());
            }
        }
    }
}
