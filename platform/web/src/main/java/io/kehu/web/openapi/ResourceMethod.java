package io.kehu.web.openapi;

import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The method behind an operation: what its annotations say that OpenAPI does not know of. */
record ResourceMethod(MethodInfo method, IndexView index) {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName PERMISSIONS = DotName.createSimple(PermissionsAllowed.class.getName());
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class.getName());
    private static final String SUFFIX = "Resource";

    /** By the operation's name, which the scanner makes of class and method. */
    static Optional<ResourceMethod> of(Operation operation, IndexView index) {
        String id = operation.getOperationId();
        if (id == null || !id.contains("_")) {
            return Optional.empty();
        }
        int end = id.lastIndexOf('_');
        String type = id.substring(0, end);
        return index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass())
                .filter(resource -> resource.name().withoutPackagePrefix().equals(type))
                .flatMap(resource -> resource.methods().stream())
                .filter(method -> method.name().equals(id.substring(end + 1)))
                .findFirst()
                .map(method -> new ResourceMethod(method, index));
    }

    /** Unique in a service and the same as long as class and method keep their names: {@code customers_enter}. */
    String operationId() {
        String type = method.declaringClass().name().withoutPackagePrefix();
        String name = type.endsWith(SUFFIX) ? type.substring(0, type.length() - SUFFIX.length()) : type;
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + '_' + method.name();
    }

    /** All of which the caller needs. */
    List<String> permissions() {
        return annotation(PERMISSIONS)
                .map(allowed -> Arrays.asList(allowed.value().asStringArray()))
                .orElse(List.of());
    }

    boolean isIdempotent() {
        return annotation(IDEMPOTENT).isPresent();
    }

    boolean requiresKey() {
        return annotation(IDEMPOTENT)
                .map(idempotent -> idempotent.valueWithDefault(index, "required"))
                .map(AnnotationValue::asBoolean)
                .orElse(false);
    }

    private Optional<AnnotationInstance> annotation(DotName name) {
        return Optional.ofNullable(method.annotation(name))
                .or(() -> Optional.ofNullable(method.declaringClass().declaredAnnotation(name)));
    }
}
