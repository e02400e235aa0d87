package io.kehu.customer;

import io.kehu.web.problem.ConstraintCode;
import io.kehu.web.problem.PlatformProblem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Lists the codes of what can be wrong with a field: those that have a text of ours, and the constraints of the forms. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class FieldCodesInOpenApi implements OASFilter {

    private static final String OURS = "io.kehu.";
    private static final String OF_THE_STANDARD = "jakarta.validation.constraints.";
    private static final DotName CONSTRAINT = DotName.createSimple("jakarta.validation.Constraint");

    private final IndexView index;

    public FieldCodesInOpenApi(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> codes = new TreeSet<>(constraints());
        codes.addAll(texts(CustomerProblem.INCOMPLETE.bundle(), "field"));
        codes.addAll(texts(PlatformProblem.INVALID_BODY.bundle(), "field"));
        describe(schemas.get("FieldError"), "Stable; there may be more in later versions. " + String.join(", ", codes));
        String faults = "io.kehu.customer.imports.faults";
        describe(
                schemas.get("ImportFault"),
                "Stable; there may be more in later versions. Of a row: those of FieldError, and "
                        + String.join(", ", texts(faults, "row")) + "; of a row that was taken all the same: "
                        + String.join(", ", texts(faults, "note")) + "; of a file: "
                        + String.join(", ", texts(faults, "file")));
    }

    private static void describe(Schema schema, String codes) {
        schema.getProperties().get("code").setDescription(codes);
    }

    private static Set<String> texts(String bundle, String prefix) {
        return ResourceBundle.getBundle(bundle, Locale.ENGLISH, FieldCodesInOpenApi.class.getClassLoader())
                .keySet()
                .stream()
                .filter(key -> key.startsWith(prefix + "."))
                .map(key -> key.substring(prefix.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Named after the annotations, as problems name them. */
    private Set<String> constraints() {
        Set<DotName> own = index.getAnnotations(CONSTRAINT).stream()
                .map(annotation -> annotation.target().asClass().name())
                .collect(Collectors.toSet());
        return index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS))
                .flatMap(type -> type.annotationsMap().keySet().stream())
                .filter(name -> own.contains(name) || name.toString().startsWith(OF_THE_STANDARD))
                .map(name -> ConstraintCode.of(name.withoutPackagePrefix()))
                .collect(Collectors.toSet());
    }
}
