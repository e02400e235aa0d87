package io.kehu.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is wrong with one field.
 *
 * @param field path in the request body, {@code contacts[0].name}; or the name of a parameter
 * @param code stable, in kebab case; its text is {@code field.<code>} in the problem's bundle, else in the platform's
 * @param words the text in a language, where it comes from elsewhere; else null
 * @param owner whose bundle has the text, where it is not the problem's own; else null
 */
public record FieldProblem(
        String field, String code, List<Object> args, Function<Locale, String> words, ProblemType owner) {

    public static FieldProblem of(String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args), null, null);
    }

    /** It is of another kind than it should be. */
    public static FieldProblem wrongType(String field, Kind expected) {
        return of(field, "wrong-type", expected);
    }

    /** A broken constraint: named after it ({@code PositiveOrZero} is {@code positive-or-zero}); what is missing is {@code required}. */
    public static FieldProblem broken(String field, ConstraintViolation<?> violation) {
        return broken(field, violation, any -> violation.getMessage());
    }

    /** The same; what the platform has no words for is said in these, of any language. */
    public static FieldProblem broken(String field, ConstraintViolation<?> violation, Function<Locale, String> words) {
        return new FieldProblem(
                field,
                ConstraintWords.code(violation),
                List.of(),
                language -> ConstraintWords.of(violation, language).orElseGet(() -> words.apply(language)),
                null);
    }

    /** For a platform problem about a service's own kind of fault: the text is in the bundle of {@code owner}. */
    public static FieldProblem translatedBy(ProblemType owner, String field, String code, Object... args) {
        return new FieldProblem(field, code, List.of(args), null, owner);
    }

    /** What to tell people, as a field of a problem of that type. */
    public String text(ProblemType type, Locale language) {
        return Texts.field(type, this, language);
    }
}
