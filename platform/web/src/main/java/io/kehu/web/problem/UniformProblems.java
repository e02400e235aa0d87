package io.kehu.web.problem;

import io.kehu.web.Correlation;
import io.kehu.web.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Gives the problems that the framework answers with (401, 404, 415, 500 …) the same shape and language as our own, and
 * every problem its correlation id. A database that cannot be reached answers 503. Nothing of the framework's own text gets out.
 */
@ApplicationScoped
class UniformProblems implements ProblemPostProcessor {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final Language language;

    UniformProblems(Language language) {
        this.language = language;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder uniform =
                context.cause instanceof Refusal ? HttpProblem.builder(problem) : translate(problem, context.cause);
        String correlationId = Correlation.current();
        if (correlationId != null) {
            uniform.with("correlationId", correlationId);
        }
        return uniform.build();
    }

    private HttpProblem.Builder translate(HttpProblem problem, Throwable cause) {
        ProblemType type = type(problem.getStatusCode(), cause);
        Locale locale = language.get();
        HttpProblem.Builder translated = HttpProblem.builder()
                .withType(type.uri())
                .withStatus(type == PlatformProblem.UNAVAILABLE ? type.status() : problem.getStatusCode())
                .withTitle(Texts.title(type, locale, List.of()))
                .withDetail(Texts.detail(type, locale, List.of()))
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(translated::withHeader);
        return type == PlatformProblem.UNAVAILABLE
                ? translated.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : translated;
    }

    private static ProblemType type(int status, Throwable cause) {
        if (status == PlatformProblem.INTERNAL.status() && DatabaseOutage.causes(cause)) {
            return PlatformProblem.UNAVAILABLE;
        }
        return PlatformProblem.ofStatus(status)
                .orElse(status < 500 ? PlatformProblem.MALFORMED_REQUEST : PlatformProblem.INTERNAL);
    }
}
