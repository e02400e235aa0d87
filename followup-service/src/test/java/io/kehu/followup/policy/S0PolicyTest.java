package io.kehu.followup.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.calendar.Term;
import io.kehu.calendar.TermUnit;
import io.kehu.followup.policy.source.PolicyFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S0PolicyTest {

    private final Policy policy = PolicyFiles.s0();

    @ParameterizedTest(name = "{0}: {1} by {2} within {3} {4}")
    @CsvSource({
        "POTENTIAL, FIRST_CONTACT, sales, 3, WORKING_DAY, false",
        "INTENTION, PROPOSAL, sales, 7, WORKING_DAY, false",
        "ACTIVE, SATISFACTION_VISIT, customer-service, 1, CALENDAR_MONTH, true",
        "SILENT, SILENCE_ANALYSIS, marketing, 2, CALENDAR_WEEK, false",
        "SILENT, REACTIVATION, marketing, 2, CALENDAR_WEEK, false"
    })
    void shouldAskForWhatTheDocumentAsksFor(
            String stage, String kind, String team, int amount, TermUnit unit, boolean recurring) {
        // When
        Duty duty = policy.duty(stage, kind).orElseThrow();

        // Then
        assertThat(duty.team()).isEqualTo(team);
        assertThat(duty.term()).isEqualTo(new Term(amount, unit));
        assertThat(duty.recurring()).isEqualTo(recurring);
    }

    @Test
    void shouldAskForNothingWhenCooperationHasEnded() {
        // Then
        assertThat(policy.duties("ENDED")).isEmpty();
        assertThat(policy.duties("NO_SUCH_STAGE")).isEmpty();
    }

    @ParameterizedTest(name = "{0}, answered {1}")
    @CsvSource({"PHONE, false, true", "EMAIL, false, true", "VISIT, true, false", "MAIL_SENT, false, false"})
    void shouldTakeAPhoneCallOrAnEmailAsTheFirstContact(Channel channel, boolean answered, boolean expected) {
        // Given
        Duty firstContact = policy.duty("POTENTIAL", "FIRST_CONTACT").orElseThrow();

        // When
        boolean completes = firstContact.completedBy().accepts(channel, answered);

        // Then
        assertThat(completes).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, answered {1}")
    @CsvSource({"PHONE, true, true", "PHONE, false, false", "MAIL_SENT, true, false"})
    void shouldTakeOnlyAnAnswerAsReactivation(Channel channel, boolean answered, boolean expected) {
        // Given
        Duty reactivation = policy.duty("SILENT", "REACTIVATION").orElseThrow();

        // When
        boolean completes = reactivation.completedBy().accepts(channel, answered);

        // Then
        assertThat(completes).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"INTENTION, PROPOSAL", "ACTIVE, SATISFACTION_VISIT", "SILENT, SILENCE_ANALYSIS"})
    void shouldLeaveTheRestForAPersonToSay(String stage, String kind) {
        // Given
        Duty duty = policy.duty(stage, kind).orElseThrow();

        // Then
        assertThat(Channel.values()).noneMatch(channel -> duty.completedBy().accepts(channel, true));
    }

    @Test
    void shouldRefuseAPolicyWithAKindTwiceInAStage() {
        // Given
        Duty duty = policy.duty("POTENTIAL", "FIRST_CONTACT").orElseThrow();

        // When, Then
        assertThatThrownBy(() -> new Policy("X", 1, Map.of("POTENTIAL", List.of(duty, duty))))
                .hasMessageContaining("POTENTIAL");
    }
}
