package io.kehu.web.problem;

import io.kehu.web.Correlation;
import io.kehu.web.Language;
import io.kehu.web.media.TakenTypes;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
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

    private final TakenTypes types;
    private final Request request;

    UniformProblems(Language language, TakenTypes types, Request request) {
        this.language = language;
        this.types = types;
        this.request = request;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder uniform =
                context.cause instanceof Refusal ? HttpProblem.builder(problem) : translate(problem, context);
        String correlationId = Correlation.current();
        if (correlationId != null) {
            uniform.with("correlationId", correlationId);
        }
        return uniform.build();
    }

    private HttpProblem.Builder translate(HttpProblem problem, ProblemContext context) {
        ProblemType type = type(problem.getStatusCode(), context.cause);
        List<Object> args = type == PlatformProblem.UNSUPPORTED_MEDIA_TYPE
                ? List.of(String.join(", ", types.of(request.getMethod(), context.path)))
                : List.of();
        Locale locale = language.get();
        HttpProblem.Builder translated = HttpProblem.builder()
                .withType(type.uri())
                .withStatus(type == PlatformProblem.UNAVAILABLE ? type.status() : problem.getStatusCode())
                .withTitle(Texts.title(type, locale, List.of()))
                .withDetail(Texts.detail(type, locale, args))
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
