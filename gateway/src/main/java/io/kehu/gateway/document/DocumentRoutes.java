package io.kehu.gateway.document;

import io.kehu.gateway.GatewayConfig;
import io.kehu.gateway.problem.ProblemType;
import io.kehu.gateway.problem.Refusals;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code /openapi} (YAML, or JSON by {@code Accept}), {@code /openapi.json}, and the switch before {@code /docs}. */
@ApplicationScoped
class DocumentRoutes {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";
    private static final int BEFORE_THE_PAGE = -1;

    private final GatewayConfig config;
    private final OpenApiDocument document;
    private final Refusals refusals;

    DocumentRoutes(GatewayConfig config, OpenApiDocument document, Refusals refusals) {
        this.config = config;
        this.document = document;
        this.refusals = refusals;
    }

    void open(@Observes Router router) {
        read(router, "/openapi").produces(YAML).produces(JSON).handler(this::sendAccepted);
        read(router, "/openapi").handler(context -> send(context, YAML, document.yaml()));
        read(router, "/openapi.json").handler(context -> send(context, JSON, document.json()));
        if (!config.docs().enabled()) {
            router.route("/docs*")
                    .order(BEFORE_THE_PAGE)
                    .handler(context -> refusals.send(context, ProblemType.NOT_FOUND));
        }
    }

    private static Route read(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void sendAccepted(RoutingContext context) {
        if (JSON.equals(context.getAcceptableContentType())) {
            send(context, JSON, document.json());
        } else {
            send(context, YAML, document.yaml());
        }
    }

    private static void send(RoutingContext context, String mediaType, Buffer body) {
        context.response()
                .putHeader("Content-Type", mediaType)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept")
                .end(body);
    }
}
