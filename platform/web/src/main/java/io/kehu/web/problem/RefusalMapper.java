package io.kehu.web.problem;

import io.kehu.web.Language;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Writes a {@link Refusal} as a problem document in the caller's language. */
@Provider
class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private final Language language;

    RefusalMapper(Language language) {
        this.language = language;
    }

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        Locale locale = language.get();
        ProblemType type = refusal.type();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(type.uri())
                .withStatus(type.status())
                .withTitle(Texts.title(type, locale, refusal.args()))
                .withDetail(Texts.detail(type, locale, refusal.args()));
        refusal.members().forEach(problem::with);
        if (!refusal.fields().isEmpty()) {
            problem.with("errors", errors(refusal, locale));
        }
        return problem.build();
    }

    private static List<FieldError> errors(Refusal refusal, Locale locale) {
        return refusal.fields().stream()
                .map(field -> new FieldError(field.field(), field.code(), Texts.field(refusal.type(), field, locale)))
                .toList();
    }

    /** One entry of the member {@code errors}. */
    record FieldError(String field, String code, String message) {}
}
