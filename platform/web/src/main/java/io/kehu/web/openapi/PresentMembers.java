package io.kehu.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says which members of what is answered are always there: primitives, ids, and everything that Jackson is not told to leave
 * out ({@link JsonInclude}). What is sent, too, says it for itself with {@code @NotNull}: there a member may be left out.
 */
final class PresentMembers {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class.getName());
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class.getName());
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class.getName());

    private final Map<String, Schema> schemas;
    private final List<ClassInfo> records;

    private PresentMembers(OpenAPI document, IndexView index) {
        this.schemas = document.getComponents().getSchemas();
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("io.kehu."))
                .toList();
    }

    static void describe(OpenAPI document, IndexView index) {
        PresentMembers members = new PresentMembers(document, index);
        Set<String> sent = members.sent(document);
        members.schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                members.records.stream()
                        .filter(type -> isShownAs(type, name, schema))
                        .findFirst()
                        .ifPresent(type -> members.require(schema, type));
            }
        });
    }

    private void require(Schema schema, ClassInfo type) {
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            if (isUnwrapped(component, type)) {
                records.stream()
                        .filter(part -> part.name().equals(component.type().name()))
                        .forEach(part -> require(schema, part));
            } else if (isAlwaysThere(component, type)
                    && (schema.getRequired() == null || !schema.getRequired().contains(component.name()))) {
                schema.addRequired(component.name());
            }
        }
    }

    private static boolean isAlwaysThere(RecordComponentInfo component, ClassInfo type) {
        // Jackson's annotations do not stay on components.
        AnnotationInstance own = type.field(component.name()).annotation(INCLUDE);
        return component.type().kind() == Type.Kind.PRIMITIVE
                || component.name().equals("id") && own == null
                || !isConditional(own == null ? type.declaredAnnotation(INCLUDE) : own);
    }

    private static boolean isUnwrapped(RecordComponentInfo component, ClassInfo type) {
        return type.field(component.name()).hasAnnotation(UNWRAPPED);
    }

    private static boolean isConditional(AnnotationInstance include) {
        return include != null
                && (include.value() == null || !include.value().asEnum().equals(JsonInclude.Include.ALWAYS.name()));
    }

    /** By the name it is given or else bears; a generic one also with the name of what it holds behind its own. */
    private static boolean isShownAs(ClassInfo type, String name, Schema schema) {
        AnnotationInstance given = type.declaredAnnotation(SCHEMA);
        String bears = given == null || given.value("name") == null
                ? type.simpleName()
                : given.value("name").asString();
        boolean called = type.typeParameters().isEmpty() ? name.equals(bears) : name.startsWith(bears);
        Set<String> shown = schema.getProperties().keySet();
        List<String> own = type.recordComponents().stream()
                .filter(component -> !isUnwrapped(component, type))
                .map(RecordComponentInfo::name)
                .toList();
        boolean unwraps = own.size() < type.recordComponents().size();
        return called && shown.containsAll(own) && (unwraps || shown.size() == own.size());
    }

    /** Names of the schemas that bodies of requests are made of. */
    private Set<String> sent(OpenAPI document) {
        Set<String> sent = new HashSet<>();
        Deque<Schema> open = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(PresentMembers::schemas)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!open.isEmpty()) {
            parts(open.remove()).forEach(part -> {
                String name = part.getRef() == null ? null : part.getRef().replace(SCHEMAS, "");
                if (name == null) {
                    open.add(part);
                } else if (sent.add(name) && schemas.containsKey(name)) {
                    open.add(schemas.get(name));
                }
            });
        }
        return sent;
    }

    private static Stream<Schema> schemas(RequestBody body) {
        return body.getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .map(schema -> OASFactory.createSchema().addAllOf(schema));
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Schema> properties =
                schema.getProperties() == null ? Stream.of() : schema.getProperties().values().stream();
        Stream<Schema> all = schema.getAllOf() == null ? Stream.of() : schema.getAllOf().stream();
        Stream<Schema> one = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
        return Stream.of(properties, all, one).flatMap(parts -> parts).filter(Objects::nonNull);
    }
}
