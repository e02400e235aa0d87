package io.kehu.local.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the services do by themselves. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** Looks again and again until the condition holds. */
    static <T> T until(String what, Supplier<T> look, Predicate<T> condition) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            T seen = look.get();
            if (condition.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new StoryFailure(what + " did not happen within " + LIMIT.toSeconds() + " s; last seen: " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
