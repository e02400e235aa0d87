package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void shouldSayWhichDayTheServicesBelieveItIs() {
        assertThat(Welcome.time(Duration.ZERO)).isEqualTo("as on this machine");
        assertThat(Welcome.time(Duration.ofDays(3)))
                .containsPattern("for the services it is \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d")
                .contains("--no-story");
    }
}
