package io.kehu.clock;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers of UUID version 7: 48 bits of milliseconds, 12 of their fraction, then random bits, so that new rows stay together
 * in an index and come in the order in which they were made.
 */
@Singleton
public final class TimeOrderedIds {

    private static final int FRACTION_BITS = 12;
    private static final long NANOS_OF_MILLI = 1_000_000;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC_9562 = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier: never the same twice, and greater than the one before it, even where the clock goes back. */
    public UUID next() {
        long now = stamp(clock.instant());
        long stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        long fraction = stamp & ((1L << FRACTION_BITS) - 1);
        long high = ((stamp >>> FRACTION_BITS) << 16) | VERSION_7 | fraction;
        long low = (random.nextLong() >>> 2) | VARIANT_RFC_9562;
        return new UUID(high, low);
    }

    private static long stamp(Instant now) {
        long fraction = (now.getNano() % NANOS_OF_MILLI << FRACTION_BITS) / NANOS_OF_MILLI;
        return now.toEpochMilli() << FRACTION_BITS | fraction;
    }
}
