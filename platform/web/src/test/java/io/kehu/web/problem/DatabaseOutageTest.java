package io.kehu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseOutageTest {

    @ParameterizedTest(name = "SQL state {0}: {1}")
    @CsvSource({"08001, true", "57P03, true", "53300, true", "23505, false", "40001, false"})
    void shouldBeToldByTheState(String state, boolean outage) {
        assertThat(DatabaseOutage.causes(new IllegalStateException(new SQLException("", state))))
                .isEqualTo(outage);
    }

    @Test
    void shouldTakeAnExhaustedPoolForOne() {
        assertThat(DatabaseOutage.causes(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void shouldNotBlameTheDatabaseForOurFaults() {
        assertThat(DatabaseOutage.causes(new NullPointerException())).isFalse();
    }
}
