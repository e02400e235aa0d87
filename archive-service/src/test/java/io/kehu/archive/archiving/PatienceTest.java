package io.kehu.archive.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private final Patience patience =
            new Patience(6, Duration.ofSeconds(1), Duration.ofSeconds(6), Duration.ofMinutes(10));

    @ParameterizedTest(name = "after {0} tries it waits {1}, over: {2}")
    @CsvSource({
        "0, PT1S, false",
        "1, PT1S, false",
        "2, PT2S, false",
        "3, PT4S, false",
        "4, PT6S, false",
        "5, PT6S, false",
        "6, PT10M, true",
        "1000000000, PT10M, true"
    })
    void shouldWaitLongerAndLongerAndThenSeldom(int tries, Duration pause, boolean over) {
        assertThat(patience.pauseAfter(tries)).isEqualTo(pause);
        assertThat(patience.isOver(tries)).isEqualTo(over);
    }
}
