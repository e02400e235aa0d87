package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private final List<Listener> everything = Listener.of(List.of(Service.values()));

    @Test
    void shouldNameEveryPortThatIsTakenWithItsPart() {
        // When
        var conflict = Listener.conflict(everything, port -> port != 8432 && port != 9081);

        // Then
        assertThat(conflict)
                .hasValue("Nothing was started, for another program listens on 127.0.0.1:"
                        + "8432 (PostgreSQL), 9081 (customer-service's health); stop it first.");
    }

    @Test
    void shouldHaveNothingToSayWhenAllPortsAreFree() {
        assertThat(Listener.conflict(everything, port -> true)).isEmpty();
    }

    @Test
    void shouldGiveEveryPartAPortOfItsOwn() {
        assertThat(everything)
                .extracting(Listener::port)
                .doesNotHaveDuplicates()
                .hasSize(15);
    }
}
