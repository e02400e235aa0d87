package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.Certainty;
import io.kehu.benchmark.data.GeneratedCustomer.ValueState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** What becomes known of one customer and how surely: takes the truth field by field, answers what somebody enters. */
final class Sureness {

    /** Shares of customers of whom a value is left empty, withheld, in doubt or verified. */
    record Rates(double empty, double notProvided, double toConfirm, double verified) {}

    static final Rates REVENUE = new Rates(0.15, 0.28, 0.07, 0.08);
    static final Rates EMPLOYEES = new Rates(0.02, 0.03, 0.06, 0.05);
    static final Rates CREDIT_CODE = new Rates(0, 0, 0, 0.15);
    static final Rates BUDGET = new Rates(0.4, 0.1, 0.08, 0);
    static final Rates EXPECTED_AMOUNT = new Rates(0.12, 0, 0.1, 0);
    static final Rates FOUNDED = new Rates(0.25, 0.01, 0.01, 0.1);
    static final Rates LEGAL_REPRESENTATIVE = new Rates(0.3, 0, 0.01, 0.1);
    static final Rates DEMAND = new Rates(0.015, 0, 0.02, 0);

    private final Map<String, ValueState> states = new LinkedHashMap<>();
    private final Dice dice;
    private final Phrases phrases;
    private final Instant acquiredAt;
    private final String owner;

    Sureness(Dice dice, Phrases phrases, Instant acquiredAt, String owner) {
        this.dice = dice;
        this.phrases = phrases;
        this.acquiredAt = acquiredAt;
        this.owner = owner;
    }

    /** The value, or null if it does not become known. */
    <T> T entered(String field, T truth, Rates rates) {
        double share = dice.share();
        if (truth == null || (share -= rates.empty) < 0) {
            return null;
        }
        if ((share -= rates.notProvided) < 0) {
            states.put(field, open(Certainty.NOT_PROVIDED, "not-provided"));
            return null;
        }
        if ((share -= rates.toConfirm) < 0) {
            states.put(field, open(Certainty.TO_CONFIRM, "to-confirm"));
        } else if (share < rates.verified) {
            states.put(field, verified());
        }
        return truth;
    }

    Map<String, ValueState> states() {
        return states;
    }

    private ValueState open(Certainty certainty, String reason) {
        LocalDate due = Rhythm.workday(Rhythm.dayOf(acquiredAt).plusDays(dice.between(5, 25)));
        return new ValueState(certainty, null, phrases.one(reason, dice), due, owner, soon());
    }

    private ValueState verified() {
        return new ValueState(Certainty.VERIFIED, phrases.one("verified", dice), null, null, owner, soon());
    }

    private Instant soon() {
        return acquiredAt.plus(dice.between(5, 200), ChronoUnit.MINUTES);
    }
}
