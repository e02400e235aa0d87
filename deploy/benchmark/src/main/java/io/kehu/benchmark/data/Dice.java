package io.kehu.benchmark.data;

/**
 * Random numbers that depend on a seed, a row and an aspect of that row, and on nothing else: not on the rows before, not on
 * other aspects, not on the JVM. The generator is SplitMix64 (Steele, Lea, Flood 2014).
 */
final class Dice {

    /** What is thrown for. Each aspect has a stream of its own, so that one can change without shifting the others. */
    enum Aspect {
        TWIN,
        ENTRY,
        COMPANY,
        NAME,
        PLACE,
        SIZE,
        CONTACTS,
        NEED,
        DEALINGS,
        CONTRACTS,
        SURENESS,
        EXTRAS,
        LEGACY,
        STAFF
    }

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int STREAMS = 64;
    private static final double UNIT = 0x1p-53;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    static Dice of(long seed, long index, Aspect aspect) {
        return new Dice(mixed(seed ^ mixed(index * STREAMS + aspect.ordinal() + GOLDEN)));
    }

    long bits() {
        state += GOLDEN;
        return mixed(state);
    }

    /** From 0 to 1, without 1. */
    double share() {
        return (bits() >>> 11) * UNIT;
    }

    /** From 0 to {@code bound}, without the bound. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /** Standard normal (Box and Muller 1958). */
    double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * Math.PI * share());
    }

    /** Exponential with the given mean. */
    double waiting(double mean) {
        return -mean * StrictMath.log(1 - share());
    }

    <T> T anyOf(T[] values) {
        return values[below(values.length)];
    }

    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
