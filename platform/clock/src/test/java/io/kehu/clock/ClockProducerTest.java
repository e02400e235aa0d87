package io.kehu.clock;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockProducerTest {

    @Test
    void shouldRefuseToStartInProductionWithAClockThatMoves() {
        assertThatThrownBy(() -> ClockProducer.requireAllowed(true, List.of("prod")))
                .hasMessageContaining("kehu.clock.movable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test", "dev"})
    void shouldAllowItWhereNobodyReliesOnTheTime(String profile) {
        assertThatCode(() -> ClockProducer.requireAllowed(true, List.of(profile)))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldStartInProductionWithAClockThatStays() {
        assertThatCode(() -> ClockProducer.requireAllowed(false, List.of("prod")))
                .doesNotThrowAnyException();
    }
}
