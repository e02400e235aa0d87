package io.kehu.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.gateway.Correlation;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes problems in the caller's language. */
@Singleton
public class Refusals {

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Answers the request with a problem. */
    public Future<Void> send(RoutingContext context, ProblemType type) {
        Refusal refusal = write(context, type);
        context.response().setStatusCode(refusal.status()).headers().addAll(refusal.headers());
        return context.response().end(refusal.body());
    }

    /** The answer, for those who send it themselves. */
    public Refusal write(RoutingContext context, ProblemType type) {
        HttpServerRequest request = context.request();
        Locale language = Language.preferred(request.getHeader("Accept-Language"));
        Problem problem = Problem.of(type, language, request.path(), Correlation.of(context));
        Map<String, String> headers = new LinkedHashMap<>(type.headers());
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", language.getLanguage());
        headers.put("Cache-Control", "no-store");
        return new Refusal(type.status(), headers, bytes(problem));
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
