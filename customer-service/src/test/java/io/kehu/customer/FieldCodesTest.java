package io.kehu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.kehu.web.problem.PlatformProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published document tells every code by which a client can recognise what is wrong. */
class FieldCodesTest {

    private static final String FAULTS = "io.kehu.customer.imports.faults";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void shouldListEveryCodeOfAFieldThatHasAText(String language) throws IOException {
        // When
        List<String> listed = codes("FieldError");

        // Then
        assertThat(listed)
                .containsAll(keys(CustomerProblem.INCOMPLETE.bundle(), "field.", language))
                .containsAll(keys(PlatformProblem.INVALID_BODY.bundle(), "field.", language));
    }

    @Test
    void shouldListTheConstraintsOfTheStandardThatFormsHave() throws IOException {
        assertThat(codes("FieldError"))
                .contains("required", "size", "min", "max", "email", "pattern", "yuan")
                .doesNotContain("not-null", "not-blank", "not-empty", "code-point-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"row.", "note.", "file."})
    void shouldListEveryCodeOfAnImport(String kind) throws IOException {
        assertThat(codes("ImportFault")).containsAll(keys(FAULTS, kind, "en"));
    }

    private static List<String> codes(String schema) throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(Path.of("contracts", "openapi.yaml").toFile());
        String description = document.at("/components/schemas/" + schema + "/properties/code/description")
                .asText();
        return Arrays.asList(description.split("[^a-z0-9-]+"));
    }

    private static List<String> keys(String bundle, String prefix, String language) {
        return ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language)).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }
}
