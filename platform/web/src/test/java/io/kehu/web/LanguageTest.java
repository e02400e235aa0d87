package io.kehu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | zh",
                "en | en",
                "en-GB,en;q=0.9 | en",
                "zh-CN,zh;q=0.9,en;q=0.8 | zh",
                "fr;q=0.9,en;q=0.5 | en",
                "fr | zh",
                "* | zh",
                "not a range;; | zh"
            })
    void shouldSpeakChineseUnlessEnglishIsPreferred(String acceptLanguage, String language) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(Locale.forLanguageTag(language));
    }
}
