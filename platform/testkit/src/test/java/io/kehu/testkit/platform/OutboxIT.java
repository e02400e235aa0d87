package io.kehu.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.messaging.Outbox;
import io.kehu.messaging.OutgoingEvent;
import io.kehu.testkit.EventTap;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("EVT-1")
class OutboxIT {

    private static final int EVENTS = 40;

    @Inject
    Outbox outbox;

    @Test
    void shouldKeepTheOrderOfEachSubjectWithManyWriters() throws InterruptedException {
        List<UUID> subjects =
                IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            ExecutorService writers = Executors.newFixedThreadPool(subjects.size());
            subjects.forEach(
                    subject -> writers.submit(() -> IntStream.range(0, EVENTS).forEach(i -> say(subject, i))));
            writers.shutdown();
            assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            // Then
            for (UUID subject : subjects) {
                tap.await("Counted", subject, data -> data.at("/i").asInt() == EVENTS - 1);
                assertThat(tap.all("Counted", subject))
                        .extracting(event -> event.data().at("/i").asInt())
                        .containsExactlyElementsOf(
                                IntStream.range(0, EVENTS).boxed().toList());
            }
        }
    }

    @Test
    void shouldSayNothingOfWhatWasRolledBack() {
        UUID subject = UUID.randomUUID();
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        outbox.append(new OutgoingEvent("Counted", subject, "test", Map.of("i", 1)));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            say(subject, 2);

            // Then
            tap.await("Counted", subject);
            assertThat(tap.all("Counted", subject)).hasSize(1);
        }
    }

    @Test
    void shouldTakeNoEventOutsideOfATransaction() {
        OutgoingEvent event = new OutgoingEvent("Counted", UUID.randomUUID(), "test", Map.of());

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldRefuseABodyThatCouldNeverBeSent() {
        OutgoingEvent event =
                new OutgoingEvent("Counted", UUID.randomUUID(), "test", Map.of("text", "x".repeat(1_000_000)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void say(UUID subject, int i) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent("Counted", subject, "test", Map.of("i", i))));
    }
}
