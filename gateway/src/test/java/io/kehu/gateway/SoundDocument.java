package io.kehu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an OpenAPI document holds together: references lead somewhere, operations are unique and complete. */
final class SoundDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private SoundDocument() {}

    static void assertSound(JsonNode document) {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/title").asText()).isNotBlank();
        assertThat(document.at("/info/version").asText()).isNotBlank();
        assertThat(dangling(document)).as("references to nothing").isEmpty();
        assertThat(operationIds(document)).doesNotHaveDuplicates();
        document.path("paths").properties().forEach(path -> assertPath(document, path.getKey(), path.getValue()));
    }

    private static void assertPath(JsonNode document, String path, JsonNode item) {
        Set<String> variables = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            variables.add(matcher.group(1));
        }
        for (var entry : item.properties()) {
            if (METHODS.contains(entry.getKey())) {
                assertThat(entry.getValue().path("responses"))
                        .as("answers of %s %s", entry.getKey(), path)
                        .isNotEmpty();
                assertThat(pathParameters(document, item, entry.getValue()))
                        .as("parameters of %s %s", entry.getKey(), path)
                        .containsExactlyInAnyOrderElementsOf(variables);
            }
        }
    }

    private static Set<String> pathParameters(JsonNode document, JsonNode item, JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode holder : List.of(item, operation)) {
            for (JsonNode parameter : holder.path("parameters")) {
                JsonNode resolved = parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asText().substring(1))
                        : parameter;
                if ("path".equals(resolved.path("in").asText())) {
                    names.add(resolved.path("name").asText());
                }
            }
        }
        return names;
    }

    private static List<String> operationIds(JsonNode document) {
        return document.path("paths").findValuesAsText("operationId");
    }

    private static List<String> dangling(JsonNode document) {
        List<String> dangling = new ArrayList<>();
        for (String reference : document.findValuesAsText("$ref")) {
            if (document.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
            }
        }
        return dangling;
    }
}
