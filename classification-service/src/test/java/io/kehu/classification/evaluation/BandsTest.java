package io.kehu.classification.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.evaluation.Flaw.What;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    private static final Bands VALUE =
            bands(band("L", "0", "100000"), band("M", "100000", "500000"), band("H", "500000", null));

    @Test
    @Tag("STD-3")
    void shouldAcceptBandsThatTouch() {
        // Given bands whose every seam is the end of one and the start of the next
        // When
        List<Flaw> flaws = VALUE.flaws("value");
        // Then
        assertThat(flaws).isEmpty();
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseAValueThatNoBandTakes() {
        // Given
        Bands gap = bands(band("L", "0", "100000"), band("M", "100000.01", null));
        // When
        List<Flaw> flaws = gap.flaws("value");
        // Then
        assertThat(flaws).extracting(Flaw::what).containsExactly(What.BANDS_GAP);
        assertThat(flaws.get(0).detail())
                .isEqualTo("0 <= expectedAnnualAmount < 100000; 100000.01 <= expectedAnnualAmount");
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseAValueThatTwoBandsTake() {
        // Given
        Bands overlap = bands(band("L", "0", "100001"), band("M", "100000", null));
        Bands openInTheMiddle = bands(band("L", "0", null), band("M", "100000", null));
        // When
        List<Flaw> flaws = overlap.flaws("value");
        List<Flaw> flawsOfOpen = openInTheMiddle.flaws("value");
        // Then
        assertThat(flaws).extracting(Flaw::what).containsExactly(What.BANDS_OVERLAP);
        assertThat(flawsOfOpen).extracting(Flaw::what).containsExactly(What.BANDS_OVERLAP);
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseBandsThatStartAboveZeroOrStop() {
        // Given
        Bands late = bands(band("M", "1", "5"), band("H", "5", "9"));
        // When
        List<Flaw> flaws = late.flaws("value");
        // Then
        assertThat(flaws).extracting(Flaw::what).containsExactly(What.BANDS_START_LATE, What.BANDS_END_EARLY);
    }

    @Test
    @Tag("STD-3")
    void shouldRefuseABandThatTakesNothing() {
        // Given
        Bands empty = bands(band("L", "0", "0"), band("M", "0", null));
        // When
        List<Flaw> flaws = empty.flaws("value");
        // Then
        assertThat(flaws).extracting(Flaw::what).containsExactly(What.BAND_EMPTY);
    }

    @Test
    void shouldRefuseToMeasureText() {
        // Given
        Bands text = new Bands(1, Input.LIFECYCLE, List.of(band("L", "0", null)));
        // When
        List<Flaw> flaws = text.flaws("stage");
        // Then
        assertThat(flaws).extracting(Flaw::what).containsExactly(What.NOT_A_MEASURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "99999.99", "100000", "100000.01", "499999.99", "500000", "9000000"})
    void shouldTakeEveryValueExactlyOnce(BigDecimal value) {
        assertThat(VALUE.bands().stream().filter(band -> band.takes(value))).hasSize(1);
    }

    private static Bands bands(Band... bands) {
        return new Bands(1, Input.EXPECTED_ANNUAL_AMOUNT, List.of(bands));
    }

    private static Band band(String label, String from, String to) {
        return new Band(label, new BigDecimal(from), to == null ? null : new BigDecimal(to));
    }
}
