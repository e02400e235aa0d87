package io.kehu.customer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "INDUSTRY, C, true",
        "INDUSTRY, C39, true",
        "INDUSTRY, C3911, true",
        "INDUSTRY, C3, false",
        "INDUSTRY, C39111, false",
        "INDUSTRY, U39, false",
        "INDUSTRY, c39, false",
        "INDUSTRY, 39, false",
        "DIVISION, 440305, true",
        "DIVISION, 44030, false",
        "DIVISION, 040305, false",
        "WORDS, walk-in, true",
        "WORDS, Walk-in, false",
        "WORDS, walk--in, false",
        "WORDS, -walk, false",
        "WORDS, a123456789-123456789-123456789-123456789, true",
        "WORDS, a123456789-123456789-123456789-123456789b, false"
    })
    void shouldPermitCodesOfItsForm(Coding coding, String code, boolean permitted) {
        assertThat(coding.permits(code)).isEqualTo(permitted);
    }

    @Test
    void shouldPutAnIndustryBelowTheCodeWithOneDigitLess() {
        assertThat(List.of("C", "C39", "C391", "C3911"))
                .extracting(Coding.INDUSTRY::level)
                .containsExactly(1, 2, 3, 4);
        assertThat(Coding.INDUSTRY.above("C")).isEmpty();
        assertThat(Coding.INDUSTRY.above("C39")).containsExactly("C");
        assertThat(Coding.INDUSTRY.above("C391")).containsExactly("C39");
        assertThat(Coding.INDUSTRY.above("C3911")).containsExactly("C391");
    }

    @Test
    void shouldPutACountyWithoutPrefectureBelowItsProvince() {
        Set<String> divisions = Set.of("420000", "420100", "110000");

        assertThat(Coding.DIVISION.parent("420106", divisions::contains)).contains("420100");
        assertThat(Coding.DIVISION.parent("429004", divisions::contains)).contains("420000");
        assertThat(Coding.DIVISION.parent("110105", divisions::contains)).contains("110000");
        assertThat(Coding.DIVISION.parent("420100", divisions::contains)).contains("420000");
        assertThat(Coding.DIVISION.parent("420000", divisions::contains)).isEmpty();
        assertThat(Coding.DIVISION.parent("650102", divisions::contains)).isEmpty();
    }
}
