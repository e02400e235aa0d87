package io.kehu.web.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Limits the bodies of requests: all alike, but for the paths that take files. The server's own limit
 * ({@code quarkus.http.limits.max-body-size}) knows no paths, so it is only the ceiling above these.
 */
@ApplicationScoped
class BodyLimits {

    private static final int TOO_LARGE = 413;
    private static final long PATIENCE_MS = 5_000;

    private final Limits limits;

    BodyLimits(Limits limits) {
        this.limits = limits;
    }

    /** How large bodies may be. */
    @ConfigMapping(prefix = "kehu.body")
    interface Limits {

        /** The largest body of a request. */
        @WithDefault("1M")
        MemorySize limit();

        /** Paths that take larger ones. */
        Map<String, MemorySize> larger();
    }

    void guard(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        long limit = limits.larger()
                .getOrDefault(context.request().path(), limits.limit())
                .asLongValue();
        if (announced(context) > limit) {
            refuse(context);
        } else {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            context.next();
        }
    }

    /** Who still sends sees a closed connection before the answer: so what comes is thrown away for a while. */
    private static void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpConnection connection = request.connection();
        request.handler(thrownAway -> {}).endHandler(sent -> connection.close()).resume();
        context.vertx().setTimer(PATIENCE_MS, late -> connection.close());
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .setStatusCode(TOO_LARGE)
                .end();
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
