package io.kehu.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The language of an answer: Chinese, unless {@code Accept-Language} prefers English. */
@ApplicationScoped
public class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final CurrentVertxRequest request;

    Language(CurrentVertxRequest request) {
        this.request = request;
    }

    /** {@link Locale#CHINESE} or {@link Locale#ENGLISH}; also usable outside of a request. */
    public Locale get() {
        RoutingContext context = request.getCurrent();
        return context == null ? Locale.CHINESE : preferred(context.request().getHeader("Accept-Language"));
    }

    static Locale preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException e) {
            return Locale.CHINESE;
        }
    }
}
