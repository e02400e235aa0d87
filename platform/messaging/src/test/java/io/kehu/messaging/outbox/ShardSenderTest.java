package io.kehu.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShardSenderTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();

    @Test
    void shouldSendOneEventOfEachSubjectAtATimeSoThatAFailureCannotReorderThem() {
        // Given
        List<OutboxRow> rows = List.of(row(1, A), row(2, B), row(3, A), row(4, B), row(5, A));

        // When
        List<OutboxRow> wave = ShardSender.firstOfEachSubject(rows);

        // Then
        assertThat(wave).extracting(OutboxRow::seq).containsExactly(1L, 2L);
    }

    @Test
    void shouldPutASubjectAlwaysIntoTheSameShard() {
        assertThat(Shards.of(UUID.fromString(A.toString())))
                .isEqualTo(Shards.of(A))
                .isBetween(0, Shards.COUNT - 1);
    }

    private static OutboxRow row(long seq, UUID subject) {
        return new OutboxRow(seq, UUID.randomUUID(), "T", subject, "a", Instant.EPOCH, "c", null, "{}");
    }
}
