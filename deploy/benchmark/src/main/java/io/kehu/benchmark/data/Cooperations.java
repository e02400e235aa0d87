package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Contact;
import io.kehu.benchmark.data.GeneratedCustomer.Contract;
import io.kehu.benchmark.data.GeneratedCustomer.Dealings;
import io.kehu.benchmark.data.GeneratedCustomer.Need;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far it has come with a customer. The older the acquaintance, the more are customers and the fewer in talks; about 60, 16 and
 * 24 % are prospects, in talks and running.
 */
final class Cooperations {

    private static final double RICH = 500_000;
    private static final Weighted<SourceChannel> CHANNELS =
            Weighted.of(Arrays.asList(SourceChannel.values()), SourceChannel::weight);

    private final Phrases phrases;
    private final LocalDate asOf;

    Cooperations(Phrases phrases, LocalDate asOf) {
        this.phrases = phrases;
        this.asOf = asOf;
    }

    Lifecycle lifecycle(LocalDate met, Dice dice) {
        long days = ChronoUnit.DAYS.between(met, asOf);
        double active = days < 10 ? 0 : days < 60 ? 0.03 : days < 180 ? 0.1 : days < 720 ? 0.21 : 0.29;
        double talking = days < 10 ? 0.08 : days < 180 ? 0.3 : days < 720 ? 0.2 : 0.11;
        double share = dice.share();
        return share < active ? Lifecycle.ACTIVE : share < active + talking ? Lifecycle.INTENT : Lifecycle.PROSPECT;
    }

    Dealings dealings(
            Instant acquiredAt,
            Lifecycle lifecycle,
            Company company,
            Need need,
            List<Contact> contacts,
            List<Contract> contracts,
            Dice dice) {
        boolean prospect = lifecycle == Lifecycle.PROSPECT;
        return new Dealings(
                dice.happens(0.01) ? null : CHANNELS.pick(dice),
                acquiredAt,
                lifecycle,
                progress(lifecycle, dice.share()),
                contracts.isEmpty() ? null : actualAmount(contracts, dice),
                contracts.isEmpty() ? List.of() : products(dice),
                tags(company, need, contacts, dice),
                phrases.perhaps(lifecycle == Lifecycle.INTENT ? 0.2 : 0, "high-intent", dice),
                phrases.perhaps(0.03, "at-risk", dice),
                phrases.perhaps(prospect ? 0.04 : 0, "loss", dice),
                phrases.perhaps(0.3, "remark", dice),
                lastInteraction(Rhythm.dayOf(acquiredAt), lifecycle, dice));
    }

    private static Progress progress(Lifecycle lifecycle, double share) {
        return switch (lifecycle) {
            case PROSPECT -> share < 0.65 ? Progress.FIRST_CONTACT : Progress.NEEDS_RESEARCH;
            case INTENT -> share < 0.25 ? Progress.NEEDS_RESEARCH : share < 0.8 ? Progress.PROPOSAL : Progress.CONTRACT;
            case ACTIVE -> share < 0.1 ? Progress.CONTRACT : share < 0.45 ? Progress.DELIVERY : Progress.AFTER_SALES;
        };
    }

    private static BigDecimal actualAmount(List<Contract> contracts, Dice dice) {
        double last = contracts.get(contracts.size() - 1).amount().doubleValue();
        return Amounts.withCents(last * (0.3 + 0.8 * dice.share()));
    }

    private List<String> products(Dice dice) {
        String first = phrases.one("product", dice);
        String second = phrases.one("product", dice);
        return dice.happens(0.6) || second.equals(first) ? List.of(first) : List.of(first, second);
    }

    /** As S2 gives them: 制造业, 年预算50万+, 决策人已对接. */
    private List<String> tags(Company company, Need need, List<Contact> contacts, Dice dice) {
        List<String> tags = new ArrayList<>(4);
        if (dice.happens(0.3)) {
            tags.add(company.industry().section());
        }
        if (need.budgetFrom() != null && need.budgetFrom().doubleValue() >= RICH) {
            tags.add("年预算50万+");
        }
        if (contacts.stream().anyMatch(contact -> Boolean.TRUE.equals(contact.decisionMaker())) && dice.happens(0.5)) {
            tags.add("决策人已对接");
        }
        if (dice.happens(0.12)) {
            tags.add(phrases.one("tag", dice));
        }
        return tags;
    }

    /** Exponential; with a running customer a month on average, so that one in twenty has been silent for three. */
    private LocalDate lastInteraction(LocalDate met, Lifecycle lifecycle, Dice dice) {
        double mean =
                switch (lifecycle) {
                    case PROSPECT -> 75;
                    case INTENT -> 14;
                    case ACTIVE -> 32;
                };
        LocalDate day = Rhythm.workday(asOf.minusDays(1 + (long) dice.waiting(mean)));
        return day.isBefore(met) ? met : day;
    }
}
