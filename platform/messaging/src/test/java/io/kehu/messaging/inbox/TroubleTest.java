package io.kehu.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

    @ParameterizedTest(name = "SQL state {0} passes: {1}")
    @CsvSource({"08006, true", "57P01, true", "40001, true", "53300, true", "23505, false", "22001, false"})
    void shouldTellWhatPassesByTheStateOfTheDatabase(String state, boolean passes) {
        assertThat(Trouble.passes(new IllegalStateException(new SQLException("", state))))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"'Sorry, acquisition timeout!', true", "'something else', false"})
    void shouldTakeAnExhaustedPoolForPassing(String message, boolean passes) {
        assertThat(Trouble.passes(new SQLException(message))).isEqualTo(passes);
    }
}
