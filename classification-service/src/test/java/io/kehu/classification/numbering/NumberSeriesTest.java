package io.kehu.classification.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    @Tag("NUM-3")
    void shouldCountOnWithoutAGap() {
        // Given
        NumberSeries series = new NumberSeries("I-2026", 998, Set.of());
        // When
        long[] serials = LongStream.generate(series::next).limit(4).toArray();
        // Then
        assertThat(serials).containsExactly(999, 1000, 1001, 1002);
        assertThat(series.last()).isEqualTo(1002);
    }

    @Test
    @Tag("NUM-4")
    void shouldStepOverSerialsThatLegacyNumbersHold() {
        // Given
        NumberSeries series = new NumberSeries("M-2024", 0, Set.of(1L, 2L, 5L));
        // When
        long[] serials = LongStream.generate(series::next).limit(4).toArray();
        // Then
        assertThat(serials).containsExactly(3, 4, 6, 7);
    }
}
