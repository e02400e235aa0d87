package io.kehu.clock;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Identifiers of UUID version 7: 48 bits of milliseconds, then random bits, so that new rows stay together in an index. */
@Singleton
public final class TimeOrderedIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier; never the same twice, ordered by the clock's millisecond. */
    public UUID next() {
        long high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() >>> 2) | VARIANT_RFC_9562;
        return new UUID(high, low);
    }
}
