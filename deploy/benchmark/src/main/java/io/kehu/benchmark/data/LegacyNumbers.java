package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import io.kehu.benchmark.data.GeneratedCustomer.Legacy;
import java.math.BigDecimal;

/**
 * Numbers from before, in the pattern of S0: industry, value grade, year, serial. One row of eight can have one, if it is older than
 * a year; the serial is the number of the eight, so that no number comes twice. One in eight does not conform, as in S0's own
 * table, and says so.
 */
final class LegacyNumbers {

    private static final int ROWS = 8;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRST";
    private static final BigDecimal HIGH = new BigDecimal(500_000);
    private static final BigDecimal MEDIUM = new BigDecimal(100_000);

    private final long seed;
    private final int thisYear;

    LegacyNumbers(long seed, int thisYear) {
        this.seed = seed;
        this.thisYear = thisYear;
    }

    /** Null for most. */
    Legacy of(long index, Industry industry, BigDecimal expectedAmount, int year) {
        Dice dice = Dice.of(seed, index / ROWS, Aspect.LEGACY);
        if (year >= thisYear || dice.below(ROWS) != index % ROWS) {
            return null;
        }
        char letter = dice.happens(0.125) ? LETTERS.charAt(dice.below(LETTERS.length())) : industry.letter();
        long serial = index / ROWS + 1;
        String padding = serial < 10 ? "00" : serial < 100 ? "0" : "";
        String number = letter + "-" + grade(expectedAmount) + '-' + year + '-' + padding + serial;
        return new Legacy(
                number, letter == industry.letter() ? null : "行业代码 " + letter + " 与" + industry.division() + "不符");
    }

    private static char grade(BigDecimal expectedAmount) {
        if (expectedAmount == null || expectedAmount.compareTo(MEDIUM) < 0) {
            return 'L';
        }
        return expectedAmount.compareTo(HIGH) < 0 ? 'M' : 'H';
    }
}
