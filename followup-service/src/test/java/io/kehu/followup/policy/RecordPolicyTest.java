package io.kehu.followup.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.followup.policy.source.PolicyFiles;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordPolicyTest {

    private final RecordPolicy policy = PolicyFiles.ofRecords();

    @ParameterizedTest
    @EnumSource
    void shouldAskTheOwner(RecordKind kind) {
        // Then
        assertThat(policy.duty(kind).assignee()).isEqualTo(Assignee.OWNER);
    }

    @Test
    @Tag("VER-1")
    void shouldGiveOneWorkingDayForTheInitialVerification() {
        // Then
        assertThat(policy.duty(RecordKind.INITIAL_VERIFICATION).term()).isEqualTo(new Term(1, TermUnit.WORKING_DAY));
    }

    @Test
    void shouldRefuseAPolicyThatLeavesAKindOutOrNamesItTwice() {
        // Given
        Duty verification = policy.duty(RecordKind.INITIAL_VERIFICATION);
        List<Duty> twice = List.of(verification, policy.duty(RecordKind.MISSING_VALUE), verification);

        // When, Then
        assertThatThrownBy(() -> new RecordPolicy("RECORD", 1, List.of(verification)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MISSING_VALUE");
        assertThatThrownBy(() -> new RecordPolicy("RECORD", 1, twice)).isInstanceOf(IllegalArgumentException.class);
    }
}
