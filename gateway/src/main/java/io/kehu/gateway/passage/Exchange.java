package io.kehu.gateway.passage;

import io.kehu.gateway.Correlation;
import io.kehu.gateway.contract.Route;
import io.kehu.gateway.door.RoutedTo;
import io.kehu.gateway.problem.ProblemType;
import io.kehu.gateway.problem.Refusal;
import io.kehu.gateway.problem.Refusals;
import io.kehu.gateway.upstream.Upstream;
import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One request and its answer between client and service. */
final class Exchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private static final int METHOD_NOT_ALLOWED = 405;

    private final RoutingContext context;
    private final Route route;
    private final Upstream upstream;
    private final Refusals refusals;
    private final long bodyLimit;

    Exchange(RoutingContext context, Upstream upstream, Refusals refusals, long bodyLimit) {
        this.context = context;
        this.route = RoutedTo.of(context);
        this.upstream = upstream;
        this.refusals = refusals;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        Headers.forService(request.headers(), context.request(), Correlation.of(context));
        Body body = request.getBody();
        LimitedStream stream = new LimitedStream(body.stream(), bodyLimit);
        request.setBody(Body.body(stream, body.length()));
        return proxy.sendRequest().recover(failure -> {
            ProblemType problem = stream.isExceeded() ? ProblemType.BODY_TOO_LARGE : explain(failure);
            return Future.succeededFuture(refuse(request, problem));
        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        // Vert.x knows 304 for an answer without body only with the standard reason phrase.
        proxy.response().setStatusMessage(null);
        Headers.forClient(proxy.response().headers(), upstream);
        if (proxy.response().getStatusCode() == METHOD_NOT_ALLOWED) {
            Headers.allow(proxy.response().headers(), route.methods());
        }
        return proxy.sendResponse();
    }

    private ProxyResponse refuse(ProxyRequest request, ProblemType problem) {
        if (problem == ProblemType.BODY_TOO_LARGE) {
            Oversize.closeAfterAnswer(context);
        }
        Refusal refusal = refusals.write(context, problem);
        ProxyResponse response = request.release().response().setStatusCode(refusal.status());
        refusal.headers().forEach(response::putHeader);
        return response.setBody(Body.body(refusal.body()));
    }

    /** The failure's own message stays out of the log: it can have the request's parameters in it. */
    private ProblemType explain(Throwable failure) {
        ProblemType problem = typeOf(failure);
        if (!context.response().closed()) {
            String kind = failure.getClass().getSimpleName();
            LOG.warnf("No answer from the %s service: %s (%s)", upstream.service(), problem, kind);
        }
        return problem;
    }

    private static ProblemType typeOf(Throwable failure) {
        if (failure instanceof TimeoutException || failure instanceof ConnectTimeoutException) {
            return ProblemType.SERVICE_TIMEOUT;
        }
        if (failure instanceof ConnectException || failure instanceof UnknownHostException) {
            return ProblemType.SERVICE_UNREACHABLE;
        }
        return failure instanceof ConnectionPoolTooBusyException
                ? ProblemType.SERVICE_BUSY
                : ProblemType.SERVICE_FAILED;
    }
}
