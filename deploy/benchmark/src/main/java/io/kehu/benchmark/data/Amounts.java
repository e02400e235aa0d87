package io.kehu.benchmark.data;

import java.math.BigDecimal;

/** Sums of yuan as people write them. */
final class Amounts {

    private Amounts() {}

    static double logNormal(double median, double sigma, Dice dice) {
        return median * StrictMath.exp(sigma * dice.normal());
    }

    /** To half of the second digit, as in a report: 72,500, 655,000, 20,500,000. */
    static double rounded(double yuan) {
        return toMultiple(yuan, magnitude(yuan) / 20);
    }

    /** To half of the first digit, as in an estimate: 75,000, 100,000, 500,000. So the ends of the bands are met. */
    static double estimated(double yuan) {
        return toMultiple(yuan, magnitude(yuan) / 2);
    }

    /** The power of ten below. */
    private static double magnitude(double yuan) {
        double magnitude = 1_000;
        while (yuan >= 10 * magnitude) {
            magnitude *= 10;
        }
        return magnitude;
    }

    private static double toMultiple(double yuan, double step) {
        return Math.max(Math.rint(yuan / step), 1) * step;
    }

    static BigDecimal yuan(double amount) {
        return BigDecimal.valueOf(Math.round(amount) * 100, 2);
    }

    static BigDecimal withCents(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 100), 2);
    }
}
