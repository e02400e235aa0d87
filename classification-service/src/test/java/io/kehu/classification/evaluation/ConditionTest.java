package io.kehu.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.classification.evaluation.Flaw.What;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Situation ACTIVE_WITH_120_PEOPLE =
            new Situation(SampleFacts.active().employees(120).facts(), Activity.NORMAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lifecycle == \"ACTIVE\" && activity == \"NORMAL\"",
                "employees != null && employees >= 120",
                "expectedAnnualAmount != null && expectedAnnualAmount >= 600000.0",
                "progress == null",
                "industryCode.startsWith(\"I\")"
            })
    void shouldHoldForTheFacts(String text) {
        // Given
        Condition condition = Condition.of(text);
        // When
        boolean holds = condition.holds(ACTIVE_WITH_120_PEOPLE);
        // Then
        assertThat(holds).isTrue();
        assertThat(condition.flaw("when")).isEmpty();
    }

    @ParameterizedTest
    @Tag("STD-3")
    @ValueSource(strings = {"lifecycle == ", "lifecylce == \"ACTIVE\"", "employees", "lifecycle > 3", "now > 0"})
    void shouldShowWhatDoesNotCompile(String text) {
        // Given
        Condition condition = Condition.of(text);
        // When / Then
        assertThat(condition.flaw("when")).map(Flaw::what).contains(What.CONDITION_INVALID);
        assertThatThrownBy(() -> condition.holds(ACTIVE_WITH_120_PEOPLE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseAConditionThatBreaksWithoutAnOptionalInput() {
        // Given a condition that was written with a headcount in mind
        Condition careless = Condition.of("lifecycle == \"ACTIVE\" || (employees > 300 && annualRevenue != null)");
        // When / Then
        assertThat(careless.flaw("when")).contains(new Flaw("when", What.CONDITION_FAILS_WITHOUT_INPUT, "employees"));
    }

    @Test
    void shouldNameTheInputsItLooksAt() {
        // Given
        Condition condition = Condition.of("activity == \"SILENT\" || lifecycle in [\"ENDED\"]");
        // When / Then
        assertThat(condition.inputs()).containsExactlyInAnyOrder(Input.ACTIVITY, Input.LIFECYCLE);
    }
}
