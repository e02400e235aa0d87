package io.kehu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ETagsTest {

    @Test
    void shouldReadTheVersionThatItWrote() {
        assertThat(ETags.required("\"" + ETags.of(7).getValue() + "\"")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'', IF_MATCH_REQUIRED",
                "*, IF_MATCH_INVALID",
                "7, IF_MATCH_INVALID",
                "W/\"7\", IF_MATCH_INVALID",
                "\"6\", CHANGED_MEANWHILE"
            })
    void shouldRefuseEverythingButTheCurrentVersion(String header, PlatformProblem problem) {
        assertThatThrownBy(() -> ETags.match(header, 7))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
