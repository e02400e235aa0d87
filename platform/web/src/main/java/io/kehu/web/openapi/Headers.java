package io.kehu.web.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, which follow from what an operation does. */
enum Headers {
    ETAG("ETag", "The revision of the record: to be sent back as If-Match"),
    LOCATION("Location", "Where it is from now on"),
    IDEMPOTENCY_REPLAYED(
            "Idempotency-Replayed", "true: the answer to an earlier request with the same Idempotency-Key"),
    CONTENT_DISPOSITION("Content-Disposition", "The name of the file"),
    RETRY_AFTER("Retry-After", "Seconds after which to try again");

    private final String text;
    private final String description;

    Headers(String text, String description) {
        this.text = text;
        this.description = description;
    }

    static void addTo(Components components) {
        for (Headers header : values()) {
            components.addHeader(
                    header.text,
                    OASFactory.createHeader()
                            .description(header.description)
                            .schema(OASFactory.createSchema()
                                    .addType(header == RETRY_AFTER ? SchemaType.INTEGER : SchemaType.STRING)));
        }
    }

    /** A record that is changed under If-Match comes with its ETag wherever it comes. */
    static void addTo(OpenAPI document) {
        Set<String> versioned = new HashSet<>();
        operations(document)
                .filter(operation -> Answers.takes(operation, "If-Match"))
                .flatMap(Headers::successes)
                .forEach(success -> versioned.addAll(schemas(success.getValue())));
        operations(document).forEach(operation -> successes(operation)
                .forEach(success -> describe(operation, success.getKey(), success.getValue(), versioned)));
    }

    private static void describe(Operation operation, String status, APIResponse success, Set<String> versioned) {
        if (schemas(success).stream().anyMatch(versioned::contains)) {
            ETAG.put(success);
        }
        if (Set.of("201", "202").contains(status)) {
            LOCATION.put(success);
        }
        if (Answers.takes(operation, "Idempotency-Key")) {
            IDEMPOTENCY_REPLAYED.put(success);
        }
        if (success.getContent() != null
                && !success.getContent().getMediaTypes().isEmpty()
                && !success.getContent().hasMediaType("application/json")) {
            CONTENT_DISPOSITION.put(success);
        }
    }

    Header reference() {
        return OASFactory.createHeader().ref("#/components/headers/" + text);
    }

    private void put(APIResponse success) {
        if (success.getHeaders() == null || !success.getHeaders().containsKey(text)) {
            success.addHeader(text, reference());
        }
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Map.Entry<String, APIResponse>> successes(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"));
    }

    private static Set<String> schemas(APIResponse response) {
        Set<String> references = new HashSet<>();
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().stream()
                    .filter(type -> type.getSchema() != null && type.getSchema().getRef() != null)
                    .forEach(type -> references.add(type.getSchema().getRef()));
        }
        return references;
    }
}
