package io.kehu.clock;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** {@code GET /clock} and {@code PUT /clock {"now": "2026-03-02T01:00:00Z"}} on the management port, where allowed. */
@ApplicationScoped
class ClockRoute {

    private final ClockConfig config;
    private final MovableClock clock;

    ClockRoute(ClockConfig config, MovableClock clock) {
        this.config = config;
        this.clock = clock;
    }

    void register(@Observes ManagementInterface management) {
        if (config.movable()) {
            management.router().get("/clock").handler(this::show);
            management
                    .router()
                    .put("/clock")
                    .handler(BodyHandler.create(false).setBodyLimit(1024))
                    .handler(this::move);
        }
    }

    private void show(RoutingContext context) {
        context.json(new JsonObject().put("now", clock.instant().toString()));
    }

    private void move(RoutingContext context) {
        try {
            clock.setTo(Instant.parse(context.body().asJsonObject().getString("now", "")));
            show(context);
        } catch (DateTimeParseException | DecodeException | NullPointerException e) {
            context.response().setStatusCode(400).end("Expected {\"now\": \"<RFC 3339 instant>\"}\n");
        }
    }
}
