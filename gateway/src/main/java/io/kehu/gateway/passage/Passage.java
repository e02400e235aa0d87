package io.kehu.gateway.passage;

import io.kehu.gateway.GatewayConfig;
import io.kehu.gateway.contract.Route;
import io.kehu.gateway.contract.RoutingTable;
import io.kehu.gateway.door.RoutedTo;
import io.kehu.gateway.problem.ProblemType;
import io.kehu.gateway.problem.Refusals;
import io.kehu.gateway.upstream.Upstream;
import io.kehu.gateway.upstream.Upstreams;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything that has no answer in the gateway itself ends up here. Steps: known path, valid token, small enough, room in
 * the service; then the request goes to its service and the answer comes back.
 */
@ApplicationScoped
class Passage {

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    /** Passes on as it came while tracing is off; else the client's would stand beside ours. */
    private static final List<String> WRITTEN_BY_TRACING = List.of("traceparent", "tracestate", "baggage");

    private final RoutingTable routes;
    private final Tokens tokens;
    private final Upstreams upstreams;
    private final Refusals refusals;
    private final GatewayConfig config;
    private final boolean tracing;

    Passage(
            RoutingTable routes,
            Tokens tokens,
            Upstreams upstreams,
            Refusals refusals,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean tracingIsOff) {
        this.routes = routes;
        this.tokens = tokens;
        this.upstreams = upstreams;
        this.refusals = refusals;
        this.config = config;
        this.tracing = !tracingIsOff;
    }

    void open(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT).handler(this::route);
    }

    private void route(RoutingContext context) {
        Optional<Route> route = routes.find(context.request().path());
        if (route.isEmpty()) {
            refusals.send(context, ProblemType.NOT_FOUND);
            return;
        }
        RoutedTo.remember(context, route.get());
        context.request().pause();
        Context requests = context.vertx().getOrCreateContext();
        tokens.judge(context)
                .emitOn(task -> requests.runOnContext(ignored -> task.run()))
                .invoke(verdict -> admit(context, route.get(), verdict))
                .subscribe()
                .with(verdict -> {}, context::fail);
    }

    private void admit(RoutingContext context, Route route, Tokens.Verdict verdict) {
        if (context.response().closed()) {
            return;
        }
        switch (verdict) {
            case VALID -> measure(context, upstreams.of(route.service()));
            case MISSING -> refusals.send(context, ProblemType.TOKEN_MISSING);
            case REFUSED -> refusals.send(context, ProblemType.TOKEN_REFUSED);
            case UNDECIDED -> refusals.send(context, ProblemType.SIGN_IN_UNREACHABLE);
        }
    }

    private void measure(RoutingContext context, Upstream upstream) {
        HttpServerRequest request = context.request();
        Allowance allowance = Allowance.of(request.path(), config);
        String encoding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        if (encoding != null && !"chunked".equals(encoding)) {
            refusals.send(context, ProblemType.MALFORMED_REQUEST);
        } else if (announcedLength(request) > allowance.body()) {
            Oversize.closeAfterAnswer(context);
            refusals.send(context, ProblemType.BODY_TOO_LARGE);
        } else if (!upstream.enter()) {
            refusals.send(context, ProblemType.SERVICE_BUSY);
        } else {
            context.addEndHandler(ended -> upstream.leave());
            forward(context, upstream, allowance);
        }
    }

    private void forward(RoutingContext context, Upstream upstream, Allowance allowance) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        if (tracing) {
            WRITTEN_BY_TRACING.forEach(context.request().headers()::remove);
        }
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, upstream.client())
                .origin(proxy -> upstream.request(allowance.response()))
                .addInterceptor(new Exchange(context, upstream, refusals, allowance.body()))
                .handle(new Abortable(context.request()));
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
