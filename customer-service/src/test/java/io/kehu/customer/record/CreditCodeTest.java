package io.kehu.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "91350100M000100Y43, true",
        "91440300708461136T, true",
        "91350100M000100Y44, false",
        "91350100M000100Y4, false",
        "91350100M000100Y430, false",
        "91350100I000100Y43, false",
        "91350100m000100y43, false"
    })
    void shouldCheckTheLastCharacterAgainstTheOthers(String code, boolean valid) {
        assertThat(CreditCode.Check.holds(code)).isEqualTo(valid);
    }
}
