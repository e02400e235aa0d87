package io.kehu.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zh", "zh-CN,zh;q=0.9,en;q=0.8", "fr", "*", "en;q=0.1,zh-Hans", ";;;", "en;q=x"})
    void shouldAnswerInChineseUnlessEnglishIsPreferred(String acceptLanguage) {
        // When
        Locale language = Language.preferred(acceptLanguage);

        // Then
        assertThat(language).isEqualTo(Locale.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de,en;q=0.5", "en-US,en;q=0.9,zh;q=0.1"})
    void shouldAnswerInEnglishWhenPreferred(String acceptLanguage) {
        // When
        Locale language = Language.preferred(acceptLanguage);

        // Then
        assertThat(language).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void shouldAnswerInChineseWhenNothingIsSaid() {
        // When
        Locale language = Language.preferred(null);

        // Then
        assertThat(language).isEqualTo(Locale.CHINESE);
    }
}
