package io.kehu.followup.obligation;

import static io.kehu.followup.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.calendar.DeadlineRule;
import io.kehu.followup.Calendars;
import io.kehu.followup.directory.Customer;
import io.kehu.followup.directory.GivenCustomers;
import io.kehu.followup.event.FollowUpCancelled;
import io.kehu.followup.event.FollowUpCompleted;
import io.kehu.followup.event.FollowUpOverdue;
import io.kehu.followup.event.FollowUpScheduled;
import io.kehu.followup.policy.Duty;
import io.kehu.followup.policy.Policy;
import io.kehu.followup.policy.source.PolicyFiles;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObligationTest {

    private static final Instant OPENED = shanghai("2026-03-02T11:00");
    private static final Instant DEADLINE = shanghai("2026-03-06T00:00");
    private static final UUID ENTRY = new UUID(7, 7);

    private final Obligation obligation = open("POTENTIAL", "FIRST_CONTACT", OPENED);

    @Test
    void shouldGoToTheOwnerWhereThePolicySaysSo() {
        // When
        FollowUpScheduled scheduled = obligation.scheduled();

        // Then
        assertThat(scheduled.assigneeId()).isEqualTo("lin.wei");
        assertThat(scheduled.dueAt()).isEqualTo(DEADLINE);
        assertThat(scheduled.dueOn()).isEqualTo("2026-03-05");
        assertThat(scheduled.policy()).isEqualTo(new FollowUpScheduled.PolicyVersion("S0", 1));
    }

    @Test
    void shouldGoToNobodyYetWhereATeamIsAsked() {
        // When
        FollowUpScheduled scheduled =
                open("ACTIVE", "SATISFACTION_VISIT", OPENED).scheduled();

        // Then
        assertThat(scheduled.assigneeId()).isNull();
    }

    @Test
    void shouldBeOverdueFromItsDeadlineOnAndNotBefore() {
        // Then
        assertThat(obligation.isOverdue(DEADLINE.minusNanos(1))).isFalse();
        assertThat(obligation.isOverdue(DEADLINE)).isTrue();
    }

    @Test
    void shouldFallOverdueOnce() {
        // When
        FollowUpOverdue overdue = obligation.fallOverdue(DEADLINE);

        // Then
        assertThat(overdue.overdueAt()).isEqualTo(DEADLINE);
        assertThat(obligation.isOpen()).isTrue();
        assertThatThrownBy(() -> obligation.fallOverdue(DEADLINE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldNotFallOverdueBeforeItsDeadline() {
        // When, Then
        assertThatThrownBy(() -> obligation.fallOverdue(DEADLINE.minusNanos(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldBeCompletedInTimeUntilTheLastMoment() {
        // When
        FollowUpCompleted completed = obligation.complete(ENTRY, "lin.wei", DEADLINE.minusNanos(1));

        // Then
        assertThat(completed.late()).isFalse();
        assertThat(obligation.isCompletedBy(ENTRY)).isTrue();
    }

    @Test
    void shouldBeCompletedLateFromTheDeadlineOn() {
        // Given
        obligation.fallOverdue(DEADLINE);

        // When
        FollowUpCompleted completed = obligation.complete(ENTRY, "lin.wei", DEADLINE.plusSeconds(60));

        // Then
        assertThat(completed.late()).isTrue();
        assertThat(obligation.isOverdue(DEADLINE.plusSeconds(60))).isFalse();
    }

    @Test
    void shouldNotBeTouchedOnceItIsClosed() {
        // Given
        obligation.cancel(FollowUpCancelled.Reason.STAGE_CHANGED, OPENED);

        // When, Then
        assertThatThrownBy(() -> obligation.complete(ENTRY, "lin.wei", OPENED))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> obligation.handTo("zhao.min")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> obligation.fallOverdue(DEADLINE)).isInstanceOf(IllegalStateException.class);
    }

    private static Obligation open(String stage, String kind, Instant at) {
        Policy policy = PolicyFiles.s0();
        Duty duty = policy.duty(stage, kind).orElseThrow();
        Customer customer = GivenCustomers.inStage(stage, at);
        StageOrigin origin = StageOrigin.first(duty, customer);
        Due due = Due.of(origin.computed(new DeadlineRule(Calendars.shipped())));
        return new Obligation(
                new UUID(1, 1),
                customer,
                new FollowUpScheduled.PolicyVersion(policy.code(), policy.version()),
                duty,
                origin,
                at,
                due);
    }
}
