package io.kehu.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void shouldHaveItsTextsInBothLanguages(ProblemType type) {
        // When
        Problem chinese = Problem.of(type, Locale.CHINESE, "/x", "id");
        Problem english = Problem.of(type, Locale.ENGLISH, "/x", "id");

        // Then
        assertThat(chinese.title()).isNotBlank().isNotEqualTo(english.title());
        assertThat(chinese.detail()).isNotBlank().isNotEqualTo(english.detail());
        assertThat(chinese.type()).isEqualTo(english.type()).isEqualTo("urn:kehu:problem:" + type.code());
    }
}
