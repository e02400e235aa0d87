package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final List<String> stopped = new ArrayList<>();
    private final Closing closing = new Closing();

    @Test
    void shouldStopInReverseOrderEvenWhenAPartFails() {
        // Given
        closing.add(() -> stopped.add("database"));
        closing.add(() -> {
            throw new IllegalStateException("stuck");
        });
        closing.add(() -> stopped.add("service"));

        // When
        closing.close();

        // Then
        assertThat(stopped).containsExactly("service", "database");
        assertThat(closing.hasBegun()).isTrue();
    }
}
