package io.kehu.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Durations in milliseconds, put in order. */
public record Percentiles(double[] sorted) {

    public static Percentiles of(double[] millis) {
        double[] copy = millis.clone();
        Arrays.sort(copy);
        return new Percentiles(copy);
    }

    /** The smallest duration that at least this share of all does not exceed; {@code share} from 0 to 1. */
    public double at(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p90 %.0f ms, p99 %.0f ms, max %.0f ms (n = %d)",
                at(0.5),
                at(0.9),
                at(0.99),
                at(1),
                sorted.length);
    }
}
