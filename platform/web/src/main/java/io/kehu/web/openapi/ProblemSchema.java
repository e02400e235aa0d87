package io.kehu.web.openapi;

import io.kehu.web.problem.ProblemType;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** The problem document, with all kinds of problem that the service knows. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static void addTo(Components components, IndexView index) {
        components.addSchema("FieldError", fieldError()).addSchema(NAME, problem(kinds(index)));
    }

    private static Schema problem(String kinds) {
        return object("What went wrong (RFC 9457). Titles and texts come in the language of Accept-Language, zh or en.")
                .addProperty(
                        "type",
                        text(
                                "Stable: tells what kind of problem it is. urn:kehu:problem: and, by status, " + kinds,
                                "urn:kehu:problem:invalid-body"))
                .addProperty("title", text("The kind of problem, for people", null))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What to do about it", null))
                .addProperty("instance", text("The address that answered", null))
                .addProperty("correlationId", text("Name it when you report the problem", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("All that is wrong or missing, where single fields are")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema fieldError() {
        return object("What is wrong with one field")
                .addProperty("field", text("Path in the body, or name of the parameter", "contacts[0].name"))
                .addProperty("code", text("Stable", "required"))
                .addProperty("message", text("For people", null))
                .addRequired("field")
                .addRequired("code")
                .addRequired("message");
    }

    /** "400 invalid-body, invalid-cursor; 404 not-found": of every enum of problems that the service has. */
    private static String kinds(IndexView index) {
        Map<Integer, String> byStatus = index.getAllKnownImplementations(ProblemType.class).stream()
                .flatMap(type -> Arrays.stream(constants(type)))
                .map(ProblemType.class::cast)
                .collect(Collectors.groupingBy(
                        ProblemType::status,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), types -> types.stream()
                                .map(ProblemType::code)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")))));
        return byStatus.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static Object[] constants(ClassInfo type) {
        try {
            Object[] constants = Class.forName(
                            type.name().toString(), true, Thread.currentThread().getContextClassLoader())
                    .getEnumConstants();
            return constants == null ? new Object[0] : constants;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, String example) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING).description(description);
        return example == null ? text : text.addExample(example);
    }
}
