package io.kehu.classification.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Something that a scheme may look at, under one name in bands, conditions and explanations. The time is not among them:
 * what changes by time alone is {@link #ACTIVITY}, whose next change is known beforehand.
 */
public enum Input {
    INDUSTRY_CODE("industryCode", Kind.TEXT, situation -> situation.facts().industryCode()),
    DEMAND_TYPE("demandType", Kind.OPTIONAL_TEXT, situation -> situation.facts().demandType()),
    LIFECYCLE("lifecycle", Kind.TEXT, situation -> situation.facts().lifecycle().name()),
    ACTIVITY("activity", Kind.TEXT, situation -> situation.activity().name()),
    PROGRESS("progress", Kind.OPTIONAL_TEXT, situation -> situation.facts().progress()),
    EMPLOYEES("employees", Kind.NUMBER, situation -> number(situation.facts().employees())),
    ANNUAL_REVENUE("annualRevenue", Kind.NUMBER, situation -> situation.facts().annualRevenue()),
    EXPECTED_ANNUAL_AMOUNT(
            "expectedAnnualAmount", Kind.NUMBER, situation -> situation.facts().expectedAnnualAmount()),
    ACTUAL_ANNUAL_AMOUNT(
            "actualAnnualAmount", Kind.NUMBER, situation -> situation.facts().actualAnnualAmount());

    enum Kind {
        TEXT,
        OPTIONAL_TEXT,
        /** Never negative, and possibly not provided. */
        NUMBER
    }

    private final String title;
    private final Kind kind;
    private final Function<Situation, Object> reader;

    Input(String title, Kind kind, Function<Situation, Object> reader) {
        this.title = title;
        this.kind = kind;
        this.reader = reader;
    }

    /** The name people and conditions use. */
    @JsonValue
    public String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    boolean optional() {
        return kind != Kind.TEXT;
    }

    /** A String or a BigDecimal; null when the customer did not provide it. */
    Object of(Situation situation) {
        return reader.apply(situation);
    }

    InputUsed usedIn(Situation situation) {
        Object value = of(situation);
        return new InputUsed(title, value instanceof BigDecimal number ? number.toPlainString() : (String) value);
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
