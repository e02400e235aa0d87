package io.kehu.gateway.door;

import io.kehu.gateway.Correlation;
import io.kehu.gateway.problem.ProblemType;
import io.kehu.gateway.problem.Refusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** First and last: what happens to every request before anything else, and when something went wrong. */
@ApplicationScoped
class Threshold {

    private static final Logger LOG = Logger.getLogger(Threshold.class);
    /** Before CORS and authentication. */
    private static final int FIRST = 10_000;

    private final Refusals refusals;
    private final RequestMeter meter;

    Threshold(Refusals refusals, RequestMeter meter) {
        this.refusals = refusals;
        this.meter = meter;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    void open(@Observes Router router) {
        router.route().failureHandler(this::answerFailure);
    }

    private void enter(RoutingContext context) {
        begin(context);
        meter.start(context);
        if (SafePath.isSafe(context.request().uri())) {
            context.next();
        } else {
            refusals.send(context, ProblemType.PATH_REFUSED);
        }
    }

    private static void begin(RoutingContext context) {
        RoutedTo.nowhere(context);
        context.response()
                .putHeader(Correlation.HEADER, Correlation.begin(context))
                .putHeader("X-Content-Type-Options", "nosniff");
    }

    private void answerFailure(RoutingContext context) {
        if (Correlation.of(context) == null) {
            begin(context);
        }
        boolean clientsFault = context.statusCode() >= 400 && context.statusCode() < 500;
        if (!clientsFault) {
            LOG.errorf(context.failure(), "Failed with status %d", context.statusCode());
        }
        if (!context.response().headWritten()) {
            refusals.send(context, clientsFault ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL);
        } else if (!context.response().ended()) {
            context.request().connection().close();
        }
    }
}
