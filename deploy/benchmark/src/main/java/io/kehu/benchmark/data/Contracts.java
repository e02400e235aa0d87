package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Contracts of a running customer: the first some six weeks after the first meeting, then one a year; the last is running. */
final class Contracts {

    private static final double DAYS_TO_SIGN = 42;

    private final LocalDate asOf;

    Contracts(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<Contract> of(long index, LocalDate met, double expected, Dice dice) {
        List<Contract> contracts = new ArrayList<>(4);
        LocalDate signed = firstSigned(met, dice);
        while (signed.isBefore(asOf)) {
            LocalDate starts = signed.plusDays(dice.between(0, 20));
            int years = dice.happens(0.75) ? 1 : dice.between(2, 3);
            LocalDate renewal = signed.plusYears(years).plusDays(dice.between(-25, 5));
            boolean last = !renewal.isBefore(asOf);
            LocalDate ends = starts.plusYears(years).minusDays(1);
            contracts.add(new Contract(
                    "HT-" + signed.getYear() + '-' + index + '-' + (contracts.size() + 1),
                    Amounts.withCents(amount(expected * years, dice)),
                    signed,
                    starts,
                    last && ends.isBefore(asOf) ? ends.plusYears(1) : ends));
            signed = Rhythm.workday(renewal);
        }
        return contracts;
    }

    private LocalDate firstSigned(LocalDate met, Dice dice) {
        LocalDate day = Rhythm.workday(met.plusDays(2 + (long) Amounts.logNormal(DAYS_TO_SIGN, 0.8, dice)));
        LocalDate latest = asOf.minusDays(1);
        return day.isBefore(met) ? met : day.isAfter(latest) ? latest : day;
    }

    private static double amount(double expected, Dice dice) {
        double amount = Amounts.logNormal(expected, 0.3, dice);
        return dice.happens(0.6) ? Amounts.rounded(amount) : amount;
    }
}
