package io.kehu.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the API document what no resource says for itself: the problem document and the statuses that carry it, that
 * If-Match is required where it is taken, and that every POST takes an Idempotency-Key (those that create: must have one).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseStyleInOpenApi implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final Set<String> OF_THE_FRAMEWORK = Set.of("Bad Request", "Not Authorized", "Not Allowed");
    private static final Set<String> NOT_OURS = Set.of("HttpProblem", "HttpValidationProblem", "Violation", "In");
    private static final String IF_MATCH = "If-Match";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        NOT_OURS.forEach(document.getComponents()::removeSchema);
        document.getComponents().addSchema("FieldError", fieldError()).addSchema(PROBLEM, problem());
        document.getPaths().getPathItems().forEach(HouseStyleInOpenApi::describe);
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            headers(method, operation);
            Map<String, String> statuses = statuses(path, operation);
            // What a resource describes itself is a problem as well, in the same shape.
            operation.getResponses().getAPIResponses().keySet().stream()
                    .filter(status -> status.startsWith("4") || status.startsWith("5"))
                    .forEach(status -> statuses.putIfAbsent(status, "A problem"));
            statuses.forEach((status, text) -> answer(operation, status, text));
        });
    }

    private static void headers(PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IDEMPOTENCY_KEY)
                    .in(Parameter.In.HEADER)
                    .description("A key of the caller's own; the same request with the same key has its effect once")
                    .required(operation.getResponses().hasAPIResponse("201"))
                    .schema(text(null, null).minLength(1).maxLength(100)));
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                    .forEach(
                            parameter -> parameter.required(true).description("The ETag of the record as it was read"));
        }
    }

    private static Map<String, String> statuses(String path, Operation operation) {
        Map<String, String> statuses = new LinkedHashMap<>();
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            statuses.put("400", "The request has errors: all of them are named");
        }
        statuses.put("401", "No valid token");
        statuses.put("403", "The caller's role does not permit this");
        if (path.contains("{")) {
            statuses.put("404", "There is none, or none that the caller may see");
        }
        if (takes(operation, IF_MATCH)) {
            statuses.put("409", "The state does not permit this step");
            statuses.put("412", "Changed since it was read");
            statuses.put("428", "If-Match is missing");
        }
        if (takes(operation, IDEMPOTENCY_KEY)) {
            statuses.put("422", "Not complete, or the Idempotency-Key was used for another request");
        }
        return statuses;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equals);
    }

    private static void answer(Operation operation, String status, String text) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        boolean says =
                known != null && known.getDescription() != null && !OF_THE_FRAMEWORK.contains(known.getDescription());
        APIResponse response = OASFactory.createAPIResponse().description(says ? known.getDescription() : text);
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Schema problem() {
        return object("What went wrong (RFC 9457). Titles and texts come in the language of Accept-Language, zh or en.")
                .addProperty("type", text("Stable: tells what kind of problem it is", "urn:kehu:problem:invalid-body"))
                .addProperty("title", text("The kind of problem, for people", null))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What to do about it", null))
                .addProperty("instance", text("The address that answered", null))
                .addProperty("correlationId", text("Name it when you report the problem", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")));
    }

    private static Schema fieldError() {
        return object("What is wrong with one field")
                .addProperty("field", text("Path in the body, or name of the parameter", "contacts[0].name"))
                .addProperty("code", text("Stable", "required"))
                .addProperty("message", text("For people", null));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        Schema text =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
        return example == null ? text : text.addExample(example);
    }
}
