package io.kehu.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.evaluation.Flaw.What;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GradingSchemeTest {

    private static final StandardVersion STANDARD = new StandardVersion("X", 7);
    private static final GradingScheme.Otherwise LOW =
            new GradingScheme.Otherwise("B", new Text("未提供", "not provided"));
    private static final Bands BY_AMOUNT = new Bands(
            20,
            Input.EXPECTED_ANNUAL_AMOUNT,
            List.of(new Band("B", BigDecimal.ZERO, new BigDecimal("100")), new Band("A", new BigDecimal("100"), null)));
    private static final Rule STRATEGIC = new Rule(10, "A", Condition.of("demandType == \"STRATEGIC_COOPERATION\""));

    @Test
    void shouldAskStepsInDeclaredPrecedenceWhateverTheirOrder() {
        // Given
        GradingScheme scheme = scheme(BY_AMOUNT, STRATEGIC);
        Facts facts = SampleFacts.prospect()
                .expecting("1")
                .demanding("STRATEGIC_COOPERATION")
                .facts();
        // When
        Decision decision = scheme.decide(STANDARD, new Situation(facts, Activity.NORMAL));
        // Then
        assertThat(decision.label().code()).isEqualTo("A");
        assertThat(decision.explanation().rule()).isEqualTo("demandType == \"STRATEGIC_COOPERATION\"");
    }

    @Test
    @Tag("CLS-2")
    void shouldExplainEveryInputLookedAtUntilTheDecision() {
        // Given
        GradingScheme scheme = scheme(STRATEGIC, BY_AMOUNT);
        Facts facts = SampleFacts.prospect().expecting("100.00").facts();
        // When
        Explanation explanation =
                scheme.decide(STANDARD, new Situation(facts, Activity.NORMAL)).explanation();
        // Then
        assertThat(explanation)
                .isEqualTo(new Explanation(
                        STANDARD,
                        "grade",
                        "100 <= expectedAnnualAmount",
                        List.of(
                                new InputUsed("demandType", "SOLUTION"),
                                new InputUsed("expectedAnnualAmount", "100.00")),
                        false,
                        null,
                        "standard"));
    }

    @Test
    @Tag("CLS-2")
    void shouldSayThatTheFallbackIsAssumed() {
        // Given
        Facts facts = SampleFacts.prospect().expecting(null).facts();
        // When
        Decision decision = scheme(BY_AMOUNT).decide(STANDARD, new Situation(facts, Activity.NORMAL));
        // Then
        assertThat(decision.label().code()).isEqualTo("B");
        assertThat(decision.explanation().assumed()).isTrue();
        assertThat(decision.explanation().note()).isEqualTo(LOW.because());
        assertThat(decision.explanation().inputs()).containsExactly(new InputUsed("expectedAnnualAmount", null));
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseTwoStepsOfOnePrecedence() {
        // Given
        GradingScheme scheme = scheme(STRATEGIC, new Rule(10, "B", Condition.of("true")));
        // When / Then
        assertThat(scheme.flaws()).extracting(Flaw::what).containsExactly(What.DUPLICATE_PRECEDENCE);
    }

    @Test
    @Tag("STD-3")
    void shouldNameAllFlawsAtOnce() {
        // Given a scheme with a label twice, one unknown, no fallback and a condition that does not compile
        GradingScheme scheme = new GradingScheme(
                "grade",
                new Text("等级", "Grade"),
                List.of(label("A"), label("A")),
                List.of(new Rule(1, "Z", Condition.of("nonsense"))),
                null);
        // When / Then
        assertThat(scheme.flaws())
                .extracting(Flaw::what)
                .containsExactlyInAnyOrder(
                        What.DUPLICATE_LABEL, What.UNKNOWN_LABEL, What.NO_FALLBACK, What.CONDITION_INVALID);
    }

    private static GradingScheme scheme(Step... steps) {
        return new GradingScheme(
                "grade", new Text("等级", "Grade"), List.of(label("A"), label("B")), List.of(steps), LOW);
    }

    private static Label label(String code) {
        return new Label(code, Text.asWritten(code), null);
    }
}
