package io.kehu.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one field.
 *
 * @param field path in the request body, {@code contacts[0].name}; or the name of a parameter
 * @param code stable, in kebab case; its text is {@code field.<code>} in the problem's bundle, else in the platform's
 * @param text the text itself, where it was translated already; else null
 * @param owner whose bundle has the text, where it is not the problem's own; else null
 */
public record FieldProblem(String field, String code, List<Object> args, String text, ProblemType owner) {

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args), null, null);
    }

    /** A broken constraint: named after it ({@code NotNull} is {@code not-null}), in the validator's own translated words. */
    public static FieldProblem broken(String field, ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new FieldProblem(field, code, List.of(), violation.getMessage(), null);
    }

    /** For a platform problem about a service's own kind of fault: the text is in the bundle of {@code owner}. */
    public static FieldProblem translatedBy(ProblemType owner, String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args), null, owner);
    }
}
