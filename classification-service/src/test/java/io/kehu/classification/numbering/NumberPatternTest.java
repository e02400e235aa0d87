package io.kehu.classification.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.classification.evaluation.Flaw;
import io.kehu.classification.evaluation.Flaw.What;
import io.kehu.classification.numbering.NumberPattern.Place;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final NumberPattern S0 =
            new NumberPattern("{industry}-{value}-{year}-{serial:3}", "{industry}-{year}");
    private static final Map<String, String> HIGH_IT = Map.of("industry", "I", "value", "H");

    @ParameterizedTest
    @Tag("NUM-1")
    @CsvSource({"1, I-H-2026-001", "42, I-H-2026-042", "999, I-H-2026-999"})
    void shouldFillTheTemplate(long serial, String number) {
        assertThat(S0.number(HIGH_IT, Year.of(2026), serial)).isEqualTo(number);
    }

    @Test
    @Tag("NUM-3")
    void shouldGrowADigitBeyondTheWidth() {
        assertThat(S0.number(HIGH_IT, Year.of(2026), 1000)).isEqualTo("I-H-2026-1000");
        assertThat(S0.placeOf("I-H-2026-1000")).contains(new Place("I-2026", 1000));
    }

    @Test
    @Tag("NUM-3")
    void shouldCountAcrossGradesWithinIndustryAndYear() {
        // Given the first two example rows of S0
        // When
        Optional<Place> high = S0.placeOf("M-H-2024-001");
        Optional<Place> low = S0.placeOf("M-L-2024-002");
        // Then
        assertThat(high).contains(new Place("M-2024", 1));
        assertThat(low).contains(new Place("M-2024", 2));
    }

    @ParameterizedTest
    @Tag("NUM-4")
    @ValueSource(strings = {"AB2024001", "", "I-H-26-001", "I-H-2026-01", "I-H-2026-0001", "x", "I-H-2026-001 "})
    void shouldFindNoPlaceForAnotherShape(String legacy) {
        assertThat(S0.placeOf(legacy)).isEmpty();
    }

    @Test
    void shouldFindThePlaceOfEveryNumberItMakes() {
        for (char section = 'A'; section <= 'T'; section++) {
            for (int serial : new int[] {1, 9, 10, 99, 100, 999, 1_000, 99_999}) {
                String number =
                        S0.number(Map.of("industry", String.valueOf(section), "value", "M"), Year.of(2027), serial);

                assertThat(S0.placeOf(number)).contains(new Place(section + "-2027", serial));
            }
        }
    }

    @Test
    void shouldAcceptThePatternsOfTheDocuments() {
        // Given
        NumberPattern s3 = new NumberPattern("{abbreviation}{year}{serial:3}", "{abbreviation}{year}");
        // When / Then
        assertThat(S0.flaws(Set.of("industry", "value"))).isEmpty();
        assertThat(s3.flaws(Set.of("abbreviation"))).isEmpty();
        assertThat(s3.number(Map.of("abbreviation", "AB"), Year.of(2024), 1)).isEqualTo("AB2024001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{industry}-{year}", "{colour}-{serial:3}", "{industry-{serial:3}", "{serial}-{serial}"})
    void shouldRefuseATemplateItCannotFill(String template) {
        assertThat(new NumberPattern(template, "").flaws(Set.of("industry")))
                .extracting(Flaw::what)
                .containsExactly(What.NUMBER_TEMPLATE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{industry}", "{year}-{serial:3}"})
    void shouldRefuseAScopeThatCouldMakeANumberTwice(String scope) {
        assertThat(new NumberPattern("{value}-{year}-{serial:3}", scope).flaws(Set.of("industry", "value")))
                .extracting(Flaw::what)
                .containsExactly(What.NUMBER_SCOPE_INVALID);
    }
}
