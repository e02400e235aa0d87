package io.kehu.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer with: described once, unless a resource has more to say. */
enum Answers {
    INVALID_REQUEST("400", "InvalidRequest", "The request has errors: all of them are named"),
    UNAUTHENTICATED("401", "Unauthenticated", "No valid token"),
    FORBIDDEN("403", "Forbidden", "The caller's role does not permit this"),
    NOT_FOUND("404", "NotFound", "There is none, or none that the caller may see"),
    WRONG_STATE("409", "WrongState", "The state does not permit this step"),
    CHANGED_MEANWHILE("412", "ChangedMeanwhile", "Changed since it was read"),
    UNPROCESSABLE("422", "Unprocessable", "Not complete, or the Idempotency-Key was used for another request"),
    IF_MATCH_MISSING("428", "IfMatchMissing", "If-Match is missing"),
    UNAVAILABLE("503", "Unavailable", "The service cannot work at the moment: try again after Retry-After");

    private static final Set<String> OF_THE_FRAMEWORK = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private final String status;
    private final String component;
    private final String text;

    Answers(String status, String component, String text) {
        this.status = status;
        this.component = component;
        this.text = text;
    }

    static void addTo(Components components) {
        for (Answers answer : values()) {
            components.addResponse(answer.component, problem(answer.text));
        }
        components.getResponses().get(UNAVAILABLE.component).addHeader("Retry-After", Headers.RETRY_AFTER.reference());
    }

    static void addTo(String path, Operation operation) {
        Map<String, Answers> expected = expected(path, operation);
        // What a resource describes itself is a problem as well, in the same shape.
        Map<String, APIResponse> all =
                new LinkedHashMap<>(operation.getResponses().getAPIResponses());
        all.keySet().removeIf(status -> status.startsWith("2") || status.startsWith("3"));
        expected.keySet().forEach(status -> all.putIfAbsent(status, null));
        all.forEach(
                (status, known) -> operation.getResponses().addAPIResponse(status, said(known, expected.get(status))));
    }

    private static APIResponse said(APIResponse known, Answers expected) {
        String description = known == null ? null : known.getDescription();
        if (expected == null || description != null && !OF_THE_FRAMEWORK.contains(description)) {
            return problem(description == null ? "A problem" : description);
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + expected.component);
    }

    private static Map<String, Answers> expected(String path, Operation operation) {
        Map<String, Answers> expected = new LinkedHashMap<>();
        add(expected, operation.getRequestBody() != null || operation.getParameters() != null, INVALID_REQUEST);
        add(expected, true, UNAUTHENTICATED, FORBIDDEN);
        add(expected, path.contains("{"), NOT_FOUND);
        add(expected, takes(operation, "If-Match"), WRONG_STATE, CHANGED_MEANWHILE);
        add(expected, takes(operation, "Idempotency-Key"), UNPROCESSABLE);
        add(expected, takes(operation, "If-Match"), IF_MATCH_MISSING);
        add(expected, true, UNAVAILABLE);
        return expected;
    }

    private static void add(Map<String, Answers> expected, boolean applies, Answers... answers) {
        if (applies) {
            for (Answers answer : answers) {
                expected.put(answer.status, answer);
            }
        }
    }

    static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equals);
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema()
                                                .ref("#/components/schemas/" + ProblemSchema.NAME))));
    }
}
