package io.kehu.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class PresentMembersTest {

    record Plain(String name, @JsonInclude(JsonInclude.Include.NON_NULL) String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sparse(UUID id, long revision, String number) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wrapping(@JsonUnwrapped Sparse sparse, boolean late, String reason) {}

    record Row(String key, int line) {}

    @Test
    void shouldRequireWhatIsNeverLeftOut() throws IOException {
        // Given
        OpenAPI document = document();
        schema(document, "Plain", "name", "note");
        schema(document, "Sparse", "id", "revision", "number");

        // When
        describe(document);

        // Then
        assertThat(required(document, "Plain")).containsExactly("name");
        assertThat(required(document, "Sparse")).containsExactly("id", "revision");
    }

    @Test
    void shouldFollowWhatIsUnwrapped() throws IOException {
        // Given
        OpenAPI document = document();
        schema(document, "Wrapping", "id", "revision", "number", "late", "reason");

        // When
        describe(document);

        // Then
        assertThat(required(document, "Wrapping")).containsExactly("id", "revision", "late");
    }

    @Test
    void shouldLeaveAloneWhatIsSent() throws IOException {
        // Given
        OpenAPI document = document();
        schema(document, "Row", "key", "line");
        Schema rows = OASFactory.createSchema().items(OASFactory.createSchema().ref("#/components/schemas/Row"));
        document.getPaths()
                .addPathItem(
                        "/rows",
                        OASFactory.createPathItem()
                                .POST(OASFactory.createOperation()
                                        .requestBody(OASFactory.createRequestBody()
                                                .content(OASFactory.createContent()
                                                        .addMediaType(
                                                                "application/json",
                                                                OASFactory.createMediaType()
                                                                        .schema(rows))))));

        // When
        describe(document);

        // Then
        assertThat(required(document, "Row")).isNull();
    }

    private static void describe(OpenAPI document) throws IOException {
        PresentMembers.describe(document, Index.of(Plain.class, Sparse.class, Wrapping.class, Row.class));
    }

    private static OpenAPI document() {
        return OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths());
    }

    private static void schema(OpenAPI document, String name, String... members) {
        Schema schema = OASFactory.createSchema();
        for (String member : members) {
            schema.addProperty(member, OASFactory.createSchema());
        }
        document.getComponents().addSchema(name, schema);
    }

    private static Iterable<String> required(OpenAPI document, String name) {
        return document.getComponents().getSchemas().get(name).getRequired();
    }
}
