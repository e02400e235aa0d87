package io.kehu.gateway.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorsOriginsTest {

    @Test
    void shouldTakePlainOrigins() {
        // Given
        List<String> origins = List.of("https://crm.example.com", "http://localhost:5173");

        // Then
        assertThatCode(() -> CorsOrigins.check(origins)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "/.*/",
                "/https://.*\\.example\\.com/",
                "https://*.example.com",
                "null",
                "https://a.example/x"
            })
    void shouldRefuseToStartWithPatterns(String origin) {
        // Given
        List<String> origins = List.of("https://crm.example.com", origin);

        // Then
        assertThatThrownBy(() -> CorsOrigins.check(origins))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(origin);
    }
}
