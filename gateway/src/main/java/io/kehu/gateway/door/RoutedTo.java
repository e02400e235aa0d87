package io.kehu.gateway.door;

import io.kehu.gateway.contract.Route;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** Where a request was routed to, for metrics and traces: the template of its path, never the path with its ids. */
public final class RoutedTo {

    private static final String KEY = RoutedTo.class.getName();
    /** Where Quarkus' own metrics and traces look for the template. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final Route NOWHERE = new Route("none", "/*", Set.of());

    private RoutedTo() {}

    public static void nowhere(RoutingContext context) {
        remember(context, NOWHERE);
    }

    public static void remember(RoutingContext context, Route route) {
        context.put(KEY, route);
        Vertx.currentContext().putLocal(TEMPLATE, route.template());
    }

    public static Route of(RoutingContext context) {
        return context.get(KEY);
    }
}
