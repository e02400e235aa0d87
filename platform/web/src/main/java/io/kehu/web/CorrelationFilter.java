package io.kehu.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its correlation id, before anything else can answer it. */
@ApplicationScoped
class CorrelationFilter {

    private static final int BEFORE_AUTHENTICATION = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::correlate, BEFORE_AUTHENTICATION);
    }

    private static void correlate(RoutingContext context) {
        String id = Correlation.begin(context.request().getHeader(Correlation.HEADER));
        context.response().putHeader(Correlation.HEADER, id);
        context.next();
    }
}
