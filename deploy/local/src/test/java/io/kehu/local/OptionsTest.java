package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void shouldTakeOptionsInAnyOrder() {
        // When
        var options = Options.parse("repository", "--reset", "--once");

        // Then
        assertThat(options).isEqualTo(new Options(Path.of("repository"), true, true, false));
    }

    @Test
    void shouldKeepTheDataAndStayUpUnlessToldOtherwise() {
        assertThat(Options.parse("repository")).isEqualTo(new Options(Path.of("repository"), false, false, false));
    }

    @Test
    void shouldNameTheOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse("repository", "--onse"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no option --onse; --help lists them.");
    }

    @Test
    void shouldRefuseAStoryWithoutServices() {
        assertThatThrownBy(() -> Options.parse("repository", "--servers", "--once"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
