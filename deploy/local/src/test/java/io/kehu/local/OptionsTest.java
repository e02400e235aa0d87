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
        assertThat(options).isEqualTo(new Options(Path.of("repository"), true, true, false, false));
    }

    @Test
    void shouldKeepTheDataAndStayUpUnlessToldOtherwise() {
        assertThat(Options.parse("repository"))
                .isEqualTo(new Options(Path.of("repository"), false, false, false, false));
    }

    @Test
    void shouldNameTheOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse("repository", "--onse"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no option --onse; --help lists them.");
    }

    @Test
    void shouldStartWithoutTheStory() {
        assertThat(Options.parse("repository", "--no-story").storyless()).isTrue();
        assertThatThrownBy(() -> Options.parse("repository", "--no-story", "--once"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--once plays a story; --no-story plays none.");
    }

    @Test
    void shouldRefuseAStoryWithoutServices() {
        assertThatThrownBy(() -> Options.parse("repository", "--servers", "--once"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
