package io.kehu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @ParameterizedTest
    @EnumSource(PlatformProblem.class)
    void shouldHaveTitleAndDetailInBothLanguages(PlatformProblem type) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Texts.title(type, language, List.of())).isNotEqualTo(type.code());
            assertThat(Texts.detail(type, language, List.of(1, 2))).isNotNull();
        }
    }
}
