package io.kehu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void shouldTakeTheRankThatTheShareReaches() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());

        assertThat(hundred.at(0.5)).isEqualTo(50);
        assertThat(hundred.at(0.99)).isEqualTo(99);
        assertThat(hundred.at(1)).isEqualTo(100);
    }

    @Test
    void shouldTakeTheOnlyOneForEveryShare() {
        assertThat(Percentiles.of(new double[] {7}).at(0.01)).isEqualTo(7);
    }
}
