package io.kehu.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Writes into the API document what no resource says for itself: the problem document and the statuses that carry it, the
 * headers of requests and answers, the permission that an operation needs, and which members are always there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseStyleInOpenApi implements OASFilter {

    private static final Set<String> NOT_OURS = Set.of("HttpProblem", "HttpValidationProblem", "Violation", "In");
    private static final Map<String, String> OF_PAGES =
            Map.of("cursor", "Where the page before ended: its next", "limit", "How many on a page at most");
    private static final String PERMISSION = "x-permission";

    private final IndexView index;

    public HouseStyleInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        NOT_OURS.forEach(components::removeSchema);
        PresentMembers.describe(document, index);
        ProblemSchema.addTo(components, index);
        Answers.addTo(components);
        Headers.addTo(components);
        document.getPaths().getPathItems().forEach(this::describe);
        Headers.addTo(document);
    }

    private void describe(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> {
            ResourceMethod.of(operation, index).ifPresent(method -> adopt(operation, method));
            describeParameters(operation);
            Answers.addTo(path, operation);
        });
    }

    private static void adopt(Operation operation, ResourceMethod method) {
        operation.setOperationId(method.operationId());
        if (method.isIdempotent()) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("A key of the caller's own; the same request with the same key has its effect once")
                    .required(method.requiresKey())
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(1)
                            .maxLength(100)));
        }
        if (!method.permissions().isEmpty()) {
            String needed = String.join(" ", method.permissions());
            String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
            operation.setDescription(said + "Permission: " + needed);
            operation.addExtension(PERMISSION, needed);
        }
    }

    /** What means the same wherever it is taken. */
    private static void describeParameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if ("If-Match".equals(parameter.getName())) {
                parameter.required(true).description("The ETag of the record as it was read");
            } else if (parameter.getDescription() == null) {
                parameter.setDescription(OF_PAGES.get(parameter.getName()));
            }
        }
    }
}
