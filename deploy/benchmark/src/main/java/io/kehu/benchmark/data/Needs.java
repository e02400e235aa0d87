package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Need;
import java.time.LocalDate;

/**
 * What customers want and how much of it. The expected yearly amount is log-normal and grows with the headcount (about 58, 31 and
 * 11 % in the bands L, M and H of S0); one in seventy is ten times as large, which makes the tail heavy.
 */
final class Needs {

    private static final double MEDIAN = 70_000;
    private static final double MEDIAN_HEADCOUNT = 20;
    private static final double WITH_HEADCOUNT = 0.45;
    private static final double SIGMA = 1.35;
    private static final Weighted<Integer> TYPES = Weighted.ofPlaces(46, 22, 25, 7);

    private final Phrases phrases;

    Needs(Phrases phrases) {
        this.phrases = phrases;
    }

    static double expectedAmount(int headcount, Dice dice) {
        double median = MEDIAN * StrictMath.pow(headcount / MEDIAN_HEADCOUNT, WITH_HEADCOUNT);
        double amount = Amounts.logNormal(median, SIGMA, dice) * (dice.happens(0.015) ? 10 : 1);
        return dice.happens(0.7) ? Amounts.estimated(amount) : Amounts.rounded(amount);
    }

    Need need(double expected, LocalDate met, Sureness sureness, Dice dice) {
        DemandType type = DemandType.values()[TYPES.pick(dice)];
        double budget = expected * (0.6 + dice.share());
        var from = sureness.entered("budgetFrom", Amounts.yuan(Amounts.rounded(budget)), Sureness.BUDGET);
        return new Need(
                sureness.entered("demandType", type, Sureness.DEMAND),
                dice.happens(0.85) ? description(type, dice) : null,
                from,
                from == null || dice.happens(0.2)
                        ? null
                        : Amounts.yuan(Amounts.rounded(budget * (1.1 + 0.6 * dice.share()))),
                dice.happens(0.35) ? Rhythm.workday(met.plusDays(dice.between(30, 300))) : null,
                phrases.perhaps(0.3, "pain", dice),
                phrases.perhaps(0.2, "past", dice),
                phrases.perhaps(0.15, "trait", dice),
                phrases.perhaps(0.12, "trend", dice),
                sureness.entered("expectedAnnualAmount", Amounts.yuan(expected), Sureness.EXPECTED_AMOUNT));
    }

    private String description(DemandType type, Dice dice) {
        return phrases.one("need." + type, dice).replace("{}", phrases.one("product", dice));
    }
}
