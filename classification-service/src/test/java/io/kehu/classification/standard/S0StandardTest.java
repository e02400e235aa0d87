package io.kehu.classification.standard;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static io.kehu.classification.evaluation.SampleFacts.ended;
import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static io.kehu.classification.evaluation.SampleFacts.withIntent;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.Evaluation;
import io.kehu.classification.evaluation.InputUsed;
import io.kehu.classification.evaluation.SampleFacts;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of S0 at their exact edges. */
class S0StandardTest {

    private static final Standard S0 = SampleStandards.s0();
    private static final Instant SOON = Instant.parse("2026-02-01T02:00:00Z");

    @Test
    @Tag("STD-3")
    void shouldHaveNoFlaws() {
        assertThat(S0.flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, L",
        "99999.99, L",
        "100000.00, M",
        "100000.01, M",
        "499999.99, M",
        "500000, H",
        "500000.00, H",
        "900000000, H"
    })
    void shouldGradeTheExpectedAnnualAmount(String amount, String grade) {
        assertThat(decision("value", prospect().expecting(amount)).label().code())
                .isEqualTo(grade);
    }

    @Test
    @Tag("CLS-2")
    void shouldAssumeLowValueAndSaySoWhenNoAmountWasProvided() {
        // When
        Decision value = decision("value", prospect().expecting(null));
        // Then
        assertThat(value.label().code()).isEqualTo("L");
        assertThat(value.explanation().assumed()).isTrue();
        assertThat(value.explanation().note().en()).contains("low value is assumed");
        assertThat(value.explanation().inputs()).containsExactly(new InputUsed("expectedAnnualAmount", null));
    }

    @ParameterizedTest
    @CsvSource({"0, SMALL", "49, SMALL", "50, MEDIUM", "200, MEDIUM", "201, LARGE", "1000000, LARGE"})
    void shouldSizeByEmployees(int employees, String size) {
        assertThat(decision("size", prospect().employees(employees)).label().code())
                .isEqualTo(size);
    }

    @Test
    void shouldLeaveTheSizeToBeConfirmedWithoutAHeadcount() {
        // When
        Decision size = decision("size", prospect().employees(null));
        // Then
        assertThat(size.label().code()).isEqualTo("UNKNOWN");
        assertThat(size.explanation().assumed()).isTrue();
    }

    @Test
    void shouldNameTheStageByLifecycle() {
        assertThat(stage(prospect(), SOON)).isEqualTo("POTENTIAL");
        assertThat(stage(withIntent(), SOON)).isEqualTo("INTENTION");
        assertThat(stage(active(), SOON)).isEqualTo("ACTIVE");
        assertThat(stage(ended(), SOON)).isEqualTo("ENDED");
    }

    @Test
    void shouldFallSilentAtTheInstantThreeMonthsAreOver() {
        // Given
        SampleFacts spoken = active().lastSpokenAt("2026-11-30T02:00:00Z");
        // When / Then
        assertThat(stage(spoken, Instant.parse("2027-02-28T01:59:59.999999Z"))).isEqualTo("ACTIVE");
        assertThat(stage(spoken, Instant.parse("2027-02-28T02:00:00Z"))).isEqualTo("SILENT");
    }

    @Test
    void shouldSayWhenTheResultWillChangeByTimeAlone() {
        // Given
        SampleFacts spoken = active().lastSpokenAt("2026-11-30T02:00:00Z");
        Instant end = Instant.parse("2027-02-28T02:00:00Z");
        // When
        Evaluation before = S0.evaluate(spoken.facts(), end.minusNanos(1));
        Evaluation after = S0.evaluate(spoken.facts(), end);
        // Then
        assertThat(before.silentFrom()).isEqualTo(end);
        assertThat(after.silentFrom()).isNull();
    }

    @Test
    void shouldKeepAProspectPotentialWhomNobodyHasSpokenWith() {
        // Given
        Instant yearsLater = Instant.parse("2030-01-01T00:00:00Z");
        // When / Then
        assertThat(stage(prospect(), yearsLater)).isEqualTo("POTENTIAL");
        assertThat(stage(prospect().lastSpokenAt("2026-01-20T02:00:00Z"), yearsLater))
                .isEqualTo("SILENT");
        assertThat(stage(ended(), yearsLater)).isEqualTo("ENDED");
    }

    @ParameterizedTest
    @CsvSource({
        "PRODUCT_PURCHASE, 产品采购型",
        "TECHNICAL_SUPPORT, 技术支持型",
        "SOLUTION, 解决方案型",
        "STRATEGIC_COOPERATION, 战略合作型",
        "TRAINING, 其他"
    })
    void shouldNameTheDemand(String demandType, String label) {
        assertThat(decision("demand", prospect().demanding(demandType))
                        .label()
                        .text()
                        .zh())
                .isEqualTo(label);
    }

    @Test
    void shouldPutTheSectionIntoNumbers() {
        // When
        Decision industry = decision("industry", prospect().industry("I65"));
        // Then
        assertThat(industry.label().code()).isEqualTo("I65");
        assertThat(industry.label().inNumber()).isEqualTo("I");
        assertThat(S0.numbering().template()).isEqualTo("{industry}-{value}-{year}-{serial:3}");
        assertThat(S0.numbering().scope()).isEqualTo("{industry}-{year}");
    }

    private static String stage(SampleFacts facts, Instant now) {
        return decision("stage", facts, now).label().code();
    }

    private static Decision decision(String dimension, SampleFacts facts) {
        return decision(dimension, facts, SOON);
    }

    private static Decision decision(String dimension, SampleFacts facts, Instant now) {
        return S0.evaluate(facts.facts(), now).decisions().stream()
                .filter(decision -> decision.dimension().equals(dimension))
                .findFirst()
                .orElseThrow();
    }
}
