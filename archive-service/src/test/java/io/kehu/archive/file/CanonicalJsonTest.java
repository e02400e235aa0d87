package io.kehu.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void shouldSortMembersAtEveryDepthAndKeepTheOrderOfItems() throws IOException {
        // Given
        JsonNode value = read(" { \"b\" : [ 3, {\"z\":null, \"y\":true}, [] ], \"a\" : {}, \"名称\" : \"甲\" } ");

        // When
        String text = CanonicalJson.write(value);

        // Then
        assertThat(text).isEqualTo("{\"a\":{},\"b\":[3,{\"y\":true,\"z\":null},[]],\"名称\":\"甲\"}");
    }

    @Test
    void shouldSortByUtf16CodeUnits() throws IOException {
        // Given: as UTF-8 bytes the last two would stand the other way round
        JsonNode value = read("{\"\\ufb33\":3,\"\\ud83d\\ude00\":2,\"\\r\":1}");

        // When
        String text = CanonicalJson.write(value);

        // Then
        assertThat(text).isEqualTo("{\"\\r\":1,\"\ud83d\ude00\":2,\"\ufb33\":3}");
    }

    @Test
    void shouldEscapeOnlyWhatMustBeEscaped() throws IOException {
        // Given
        JsonNode value = read("\"\\u20ac\\u0024\\u000F\\u000a\\u0042\\u0022\\u005c\\/\\u007f\"");

        // When
        String text = CanonicalJson.write(value);

        // Then
        assertThat(text).isEqualTo("\"€$\\u000f\\nB\\\"\\\\/\u007f\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "-0.0, 0",
        "1e3, 1000",
        "0.10, 0.1",
        "1.5E-7, 0.00000015",
        "500000.00, 500000",
        "12345678901234567890.12345678901234567890, 12345678901234567890.1234567890123456789"
    })
    void shouldWriteNumbersPlainAndWhole(String given, String canonical) throws IOException {
        assertThat(CanonicalJson.write(read(given))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "\"\\ud800\"", "\"甲\\udc00\""})
    void shouldRefuseWhatHasNoSaneForm(String given) throws IOException {
        // Given
        JsonNode value = read(given);

        // When / Then
        assertThatThrownBy(() -> CanonicalJson.write(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\":1,\"a\":2}", "{} {}", "<html>"})
    void shouldRefuseToReadWhatIsNotOneJsonValue(String given) {
        assertThatThrownBy(() -> read(given)).isInstanceOf(IOException.class);
    }

    private static JsonNode read(String json) throws IOException {
        return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
