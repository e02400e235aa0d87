package io.kehu.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.messaging.EventHandler;
import io.kehu.messaging.EventJournal;
import io.kehu.messaging.IgnoredEvents;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.messaging.UnreadableEventException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandlersTest {

    private static final IgnoredEvents NONE_IGNORED = Set::of;

    private final List<String> heard = new ArrayList<>();
    private final EventJournal journal = events -> hear("journal", events);

    @Test
    void shouldHandNeighboursOfOneHandlerOnTogetherAndKeepTheOrder() {
        // Given
        Handlers handlers = handlers(List.of(), "Approved", "Ended");

        // When
        handlers.handle(events("Approved", "Ended", "Ended", "Approved"));

        // Then
        assertThat(heard).containsExactly("Approved: [Approved]", "Ended: [Ended, Ended]", "Approved: [Approved]");
    }

    @Test
    void shouldRefuseATypeThatNobodyKnows() {
        // Given
        Handlers handlers = handlers(List.of(), "Approved");

        // When / Then
        assertThatThrownBy(() -> handlers.handle(events("Renamed"))).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void shouldWriteEveryTypeDownBeforeItIsHandled() {
        // Given
        Handlers handlers = handlers(List.of(journal), "Approved");

        // When
        handlers.handle(events("Approved", "Renamed", "Approved"));

        // Then
        assertThat(heard).containsExactly("journal: [Approved, Renamed, Approved]", "Approved: [Approved, Approved]");
    }

    @Test
    void shouldWriteDownAlsoWhatIsIgnored() {
        // Given
        IgnoredEvents ignored = () -> Set.of("Returned");

        // When
        Handlers without = new Handlers(List.of(), List.of(ignored), List.of());
        Handlers with = new Handlers(List.of(), List.of(ignored), List.of(journal));

        // Then
        assertThat(without.ignores("Returned")).isTrue();
        assertThat(with.ignores("Returned")).isFalse();
    }

    @Test
    void shouldCallNobodyWithoutEvents() {
        // Given
        Handlers handlers = handlers(List.of(journal), "Approved");

        // When
        handlers.handle(List.of());

        // Then
        assertThat(heard).isEmpty();
    }

    @Test
    void shouldRefuseTwoHandlersOfOneType() {
        assertThatThrownBy(() -> handlers(List.of(), "Approved", "Approved"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Approved");
    }

    /** One handler for each of the types. */
    private Handlers handlers(List<EventJournal> journals, String... types) {
        List<EventHandler> handlers = new ArrayList<>();
        for (String type : types) {
            handlers.add(new EventHandler() {
                @Override
                public Set<String> types() {
                    return Set.of(type);
                }

                @Override
                public void handle(List<ReceivedEvent> events) {
                    hear(type, events);
                }
            });
        }
        return new Handlers(handlers, List.of(NONE_IGNORED), journals);
    }

    private void hear(String who, List<ReceivedEvent> events) {
        heard.add(who + ": " + events.stream().map(ReceivedEvent::type).toList());
    }

    private static List<ReceivedEvent> events(String... types) {
        List<ReceivedEvent> events = new ArrayList<>();
        for (String type : types) {
            events.add(new ReceivedEvent(
                    UUID.randomUUID(), type, "/test", UUID.randomUUID(), "lin.wei", Instant.EPOCH, null, null));
        }
        return events;
    }
}
