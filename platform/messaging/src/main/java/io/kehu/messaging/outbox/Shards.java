package io.kehu.messaging.outbox;

import java.util.UUID;

/** A subject's events always lie in the same shard, and one relay at a time empties a shard. */
final class Shards {

    static final int COUNT = 16;

    private Shards() {}

    static int of(UUID subject) {
        return Math.floorMod(subject.hashCode(), COUNT);
    }
}
