package io.kehu.classification.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Facts in the words of the business: a software company that has just been met, until a test says otherwise. */
public final class SampleFacts {

    private String industryCode = "I65";
    private Integer employees = 120;
    private BigDecimal expectedAnnualAmount = new BigDecimal("600000.00");
    private String demandType = "SOLUTION";
    private Lifecycle lifecycle = Lifecycle.PROSPECT;
    private Instant acquiredAt = Instant.parse("2026-01-05T02:00:00Z");
    private LocalDate contractSignedOn;
    private Instant lastInteractionAt;

    private SampleFacts() {}

    public static SampleFacts prospect() {
        return new SampleFacts();
    }

    public static SampleFacts withIntent() {
        return prospect().lifecycle(Lifecycle.INTENT);
    }

    public static SampleFacts active() {
        return prospect().lifecycle(Lifecycle.ACTIVE).signedOn("2026-01-10");
    }

    public static SampleFacts ended() {
        return active().lifecycle(Lifecycle.ENDED);
    }

    public SampleFacts lifecycle(Lifecycle reached) {
        this.lifecycle = reached;
        return this;
    }

    public SampleFacts industry(String code) {
        this.industryCode = code;
        return this;
    }

    public SampleFacts employees(Integer people) {
        this.employees = people;
        return this;
    }

    public SampleFacts expecting(String amount) {
        this.expectedAnnualAmount = amount == null ? null : new BigDecimal(amount);
        return this;
    }

    public SampleFacts demanding(String type) {
        this.demandType = type;
        return this;
    }

    public SampleFacts acquiredAt(String instant) {
        this.acquiredAt = Instant.parse(instant);
        return this;
    }

    public SampleFacts signedOn(String date) {
        this.contractSignedOn = LocalDate.parse(date);
        return this;
    }

    public SampleFacts lastSpokenAt(String instant) {
        this.lastInteractionAt = Instant.parse(instant);
        return this;
    }

    public Facts facts() {
        return new Facts(
                industryCode,
                employees,
                null,
                expectedAnnualAmount,
                null,
                demandType,
                lifecycle,
                null,
                acquiredAt,
                contractSignedOn,
                null,
                lastInteractionAt);
    }
}
