package io.kehu.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.benchmark.data.Dice.Aspect;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DiceTest {

    private final Dice dice = Dice.of(1, 2, Aspect.NAME);

    @Test
    void shouldThrowTheSameForTheSameSeedRowAndAspect() {
        assertThat(Dice.of(1, 2, Aspect.NAME).bits()).isEqualTo(dice.bits());
        assertThat(Dice.of(1, 2, Aspect.SIZE).bits())
                .isNotEqualTo(Dice.of(1, 2, Aspect.NAME).bits());
        assertThat(Dice.of(1, 3, Aspect.NAME).bits())
                .isNotEqualTo(Dice.of(1, 2, Aspect.NAME).bits());
    }

    @Test
    void shouldReachBothEndsAndNothingBeyond() {
        assertThat(IntStream.range(0, 1_000)
                        .map(i -> dice.between(3, 6))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5, 6);
    }

    @Test
    void shouldBeNormal() {
        double[] values = DoubleStream.generate(dice::normal).limit(100_000).toArray();

        assertThat(DoubleStream.of(values).average().orElseThrow()).isCloseTo(0, Offset.offset(0.02));
        assertThat(DoubleStream.of(values).map(value -> value * value).average().orElseThrow())
                .isCloseTo(1, Offset.offset(0.02));
    }

    @Test
    void shouldPickByWeight() {
        Weighted<Integer> places = Weighted.ofPlaces(0, 1, 2, 5);
        int[] counts = new int[4];

        IntStream.range(0, 80_000).forEach(i -> counts[places.pick(dice)]++);

        assertThat(counts[0]).isZero();
        assertThat(counts[1]).isBetween(9_600, 10_400);
        assertThat(counts[2]).isBetween(19_500, 20_500);
        assertThat(counts[3]).isBetween(49_400, 50_600);
    }
}
