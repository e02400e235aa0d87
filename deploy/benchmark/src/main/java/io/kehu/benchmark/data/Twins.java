package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import io.kehu.benchmark.data.GeneratedCustomer.Twin;

/** One row in a hundred is a customer that somebody else has entered before, so that a search for duplicates can be marked. */
final class Twins {

    private static final double SHARE = 0.01;
    private static final int TRIES = 8;
    private static final Weighted<Integer> KINDS = Weighted.ofPlaces(15, 15, 20, 25, 25);

    private final long seed;

    Twins(long seed) {
        this.seed = seed;
    }

    /** Null for a row that stands for itself. */
    Twin of(long index) {
        Dice dice = Dice.of(seed, index, Aspect.TWIN);
        if (index == 0 || !dice.happens(SHARE)) {
            return null;
        }
        TwinKind kind = TwinKind.values()[KINDS.pick(dice)];
        for (int i = 0; i < TRIES; i++) {
            long original = (long) (dice.share() * index);
            if (of(original) == null) {
                return new Twin(original, kind);
            }
        }
        return null;
    }
}
