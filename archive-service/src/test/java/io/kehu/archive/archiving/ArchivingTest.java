package io.kehu.archive.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.file.FileHead;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchivingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate RETAIN_UNTIL = LocalDate.parse("2029-03-02");
    private static final Patience PATIENCE =
            new Patience(2, Duration.ofSeconds(1), Duration.ofSeconds(9), Duration.ofMinutes(10));

    private final Archiving archiving = archiving(null);

    @Test
    void shouldMissEveryPartAtFirst() {
        assertThat(archiving.state()).isEqualTo(ArchivingState.GATHERING);
        assertThat(archiving.missing()).containsExactly(Owner.values());
        assertThat(archiving.nextTryAt()).isEqualTo(NOW);
    }

    @Test
    void shouldKeepWhatItHasAndAskAgainLater() {
        // Given
        archiving.receive(Owner.CUSTOMER, NOW);
        archiving.miss(Owner.FOLLOWUP, Trouble.NOT_SETTLED);

        // When
        archiving.postpone(NOW, PATIENCE);

        // Then
        assertThat(archiving.missing()).containsExactly(Owner.CLASSIFICATION, Owner.FOLLOWUP);
        assertThat(archiving.state()).isEqualTo(ArchivingState.GATHERING);
        assertThat(archiving.nextTryAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void shouldBeStuckAfterTooManyTriesAndGoOnNevertheless() {
        // Given
        archiving.receive(Owner.CUSTOMER, NOW);
        archiving.receive(Owner.CLASSIFICATION, NOW);
        archiving.miss(Owner.FOLLOWUP, Trouble.UNREACHABLE);
        archiving.miss(Owner.FOLLOWUP, Trouble.FAILED);

        // When
        archiving.postpone(NOW, PATIENCE);

        // Then
        assertThat(archiving.state()).isEqualTo(ArchivingState.STUCK);
        assertThat(archiving.nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(archiving.parts().get(Owner.FOLLOWUP)).isEqualTo(new Part(2, Trouble.FAILED, null));
    }

    @Test
    void shouldNotBeArchivedWithAHole() {
        // Given
        archiving.receive(Owner.CUSTOMER, NOW);
        archiving.receive(Owner.FOLLOWUP, NOW);

        // When / Then
        assertThatThrownBy(() -> archiving.archive(NOW, null, RETAIN_UNTIL))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLASSIFICATION");
    }

    @Test
    void shouldBeArchivedOnce() {
        // Given
        gatherAll(archiving);
        archiving.archive(NOW, "M-H-2026-001", RETAIN_UNTIL);

        // When / Then
        assertThat(archiving.state()).isEqualTo(ArchivingState.ARCHIVED);
        assertThat(archiving.nextTryAt()).isNull();
        assertThatThrownBy(() -> archiving.archive(NOW, null, RETAIN_UNTIL)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldTakeTheNumberOfTheEventBeforeAnyOther() {
        // Given
        Archiving numbered = archiving("C-M-2023-005");
        gatherAll(numbered);
        gatherAll(archiving);

        // When
        FileHead own = numbered.archive(NOW, "M-H-2026-001", RETAIN_UNTIL);
        FileHead learnt = archiving.archive(NOW, "M-H-2026-001", RETAIN_UNTIL);

        // Then
        assertThat(own.number()).isEqualTo("C-M-2023-005");
        assertThat(learnt.number()).isEqualTo("M-H-2026-001");
    }

    private static void gatherAll(Archiving archiving) {
        for (Owner owner : Owner.values()) {
            archiving.receive(owner, NOW);
        }
    }

    private static Archiving archiving(String number) {
        EndedCustomer customer =
                new EndedCustomer(number, "甲科技有限公司", "lin.wei", "sales", "south", LocalDate.parse("2026-03-01"));
        return new Archiving(new CooperationEnd(UUID.randomUUID(), 7), customer, "test", NOW);
    }
}
