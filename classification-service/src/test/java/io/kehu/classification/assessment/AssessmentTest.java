package io.kehu.classification.assessment;

import static io.kehu.classification.evaluation.SampleFacts.active;
import static io.kehu.classification.evaluation.SampleFacts.ended;
import static io.kehu.classification.evaluation.SampleFacts.prospect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.classification.numbering.AssignedNumber;
import io.kehu.classification.standard.SampleStandards;
import io.kehu.classification.standard.Standard;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Standard S0 = SampleStandards.s0();
    private static final Instant NOW = Instant.parse("2026-02-01T02:00:00Z");

    private final Assessment customer = new Assessment();

    @Test
    void shouldSayNothingBeforeTheApproval() {
        // Given
        customer.learn(1, prospect().facts());
        // When
        Optional<Verdict> verdict = customer.classify(S0, NOW);
        // Then
        assertThat(verdict).isEmpty();
    }

    @Test
    @Tag("CLS-5")
    void shouldNameAllDimensionsFirstAndOnlyChangedOnesLater() {
        // Given
        customer.approve(null);
        customer.learn(1, prospect().expecting("1").facts());
        // When
        Verdict first = customer.classify(S0, NOW).orElseThrow();
        customer.learn(2, prospect().expecting("100000").facts());
        Verdict second = customer.classify(S0, NOW).orElseThrow();
        // Then
        assertThat(first.changedDimensions()).containsExactly("industry", "size", "value", "stage", "demand");
        assertThat(second.changedDimensions()).containsExactly("value");
        assertThat(second.decisions()).hasSize(5);
        assertThat(second.round()).isEqualTo(2);
    }

    @Test
    void shouldStayQuietButExplainAnewWhenNoLabelChanges() {
        // Given
        customer.approve(null);
        customer.learn(1, prospect().expecting("500000").facts());
        customer.classify(S0, NOW);
        // When
        customer.learn(2, prospect().expecting("700000").facts());
        Optional<Verdict> verdict = customer.classify(S0, NOW.plusSeconds(1));
        // Then
        assertThat(verdict).isEmpty();
        assertThat(customer.classifiedAt()).isEqualTo(NOW);
        assertThat(customer.decisions().toString()).contains("value=700000");
    }

    @Test
    void shouldAnswerEveryApprovalOnce() {
        // Given
        customer.approve(null);
        customer.learn(1, prospect().facts());
        customer.classify(S0, NOW);
        // When
        customer.approve(null);
        customer.learn(6, prospect().facts());
        Optional<Verdict> answer = customer.classify(S0, NOW.plusSeconds(1));
        Optional<Verdict> after = customer.classify(S0, NOW.plusSeconds(2));
        // Then
        assertThat(answer).hasValueSatisfying(verdict -> {
            assertThat(verdict.changed()).isEmpty();
            assertThat(verdict.decisions()).hasSize(5);
            assertThat(verdict.customerRevision()).isEqualTo(6);
        });
        assertThat(after).isEmpty();
    }

    @Test
    void shouldKeepNewerFactsAndTheNewerOwnerEachByItsOwnRevision() {
        // Given a new owner in revision 5, and facts of revision 4 that come after it
        customer.learn(3, prospect().employees(10).facts());
        customer.belongTo(ownedBy("zhao.min", 5));
        // When
        customer.belongTo(ownedBy("lin.wei", 4));
        customer.learn(4, prospect().employees(300).facts());
        // Then
        assertThat(customer.ownership().ownerId()).isEqualTo("zhao.min");
        assertThat(customer.facts().employees()).isEqualTo(300);
    }

    @Test
    void shouldKeepTheLatestInteractionWhoeverMentionsIt() {
        // Given
        customer.approve(null);
        customer.spoke(Instant.parse("2026-01-31T02:00:00Z"));
        customer.spoke(Instant.parse("2026-01-15T02:00:00Z"));
        customer.learn(1, active().lastSpokenAt("2026-01-20T02:00:00Z").facts());
        // When
        customer.classify(S0, NOW);
        // Then
        assertThat(customer.silentFrom()).isEqualTo(Instant.parse("2026-04-30T02:00:00Z"));
    }

    @Test
    @Tag("NUM-2")
    void shouldNeverTakeASecondNumber() {
        // Given
        customer.number(number("I-H-2026-001"));
        // When / Then
        assertThatThrownBy(() -> customer.number(number("I-L-2026-002"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldBeSettledFromTheEndUntilAComeback() {
        // Given
        customer.approve(null);
        customer.learn(1, active().facts());
        customer.number(number("I-H-2026-001"));
        // When / Then
        assertThat(customer.isSettled()).isFalse();
        customer.learn(2, ended().facts());
        customer.endCooperation();
        assertThat(customer.isSettled()).isTrue();
        customer.learn(3, active().facts());
        assertThat(customer.isSettled()).isFalse();
    }

    @Test
    @Tag("NUM-2")
    void shouldForgetEverythingButTheNumberWhenArchived() {
        // Given
        customer.approve(null);
        customer.belongTo(ownedBy("lin.wei", 1));
        customer.learn(1, ended().facts());
        customer.classify(S0, NOW);
        customer.number(number("I-H-2026-001"));
        // When
        customer.reduceToStub(NOW);
        // Then
        assertThat(customer.number().number()).isEqualTo("I-H-2026-001");
        assertThat(customer.facts()).isNull();
        assertThat(customer.decisions()).isNull();
        assertThat(customer.ownership().legalName()).isNull();
        assertThat(customer.classify(S0, NOW)).isEmpty();
    }

    private static Ownership ownedBy(String owner, long revision) {
        return new Ownership(owner, "sales", "south", "深圳市云帆科技有限公司", revision);
    }

    private static AssignedNumber number(String number) {
        return new AssignedNumber(number, AssignedNumber.Origin.ISSUED, null);
    }
}
