package io.kehu.gateway.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** {@code kehu.gateway.requests}: number and duration of requests by service and status. */
@Singleton
class RequestMeter {

    private final MeterRegistry registry;

    RequestMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    void start(RoutingContext context) {
        Timer.Sample sample = Timer.start(registry);
        context.addEndHandler(ended -> sample.stop(Timer.builder("kehu.gateway.requests")
                .description("Requests at the door, by the service they were for and the status of the answer")
                .tag("service", RoutedTo.of(context).service())
                .tag("status", status(context))
                .register(registry)));
    }

    private static String status(RoutingContext context) {
        return context.response().ended() ? Integer.toString(context.response().getStatusCode()) : "aborted";
    }
}
