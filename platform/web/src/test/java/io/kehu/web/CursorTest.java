package io.kehu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void shouldComeBackAsItWent() {
        Cursor cursor = Cursor.of("2026-03-02T01:00:00Z", "客户, with \"quotes\"", 7);

        assertThat(Cursor.decode(cursor.encode(), 3)).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90LW91cnM", "gICA"})
    void shouldRefuseWhatItDidNotMake(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(PlatformProblem.INVALID_CURSOR));
    }

    @Test
    void shouldLeadFromPageToPageAndEnd() {
        // Given
        List<Integer> rows = IntStream.range(0, 5).boxed().toList();

        // When
        Page<Integer> first = Page.of(rows.subList(0, 4), 3, Cursor::of, "n");
        Page<Integer> last = Page.of(rows.subList(3, 5), 3, Cursor::of, "n");

        // Then
        assertThat(first.items()).containsExactly(0, 1, 2);
        assertThat(Cursor.decode(first.next(), 1)).isEqualTo(Cursor.of(2));
        assertThat(last.items()).containsExactly(3, 4);
        assertThat(last.next()).isNull();
    }
}
