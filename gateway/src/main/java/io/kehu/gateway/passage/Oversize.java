package io.kehu.gateway.passage;

import io.vertx.ext.web.RoutingContext;

/** Ends the connection of a client that sends too much: the answer first, then a moment to read it, then no more. */
final class Oversize {

    private static final long LINGER_MILLIS = 1_000;

    private Oversize() {}

    /** To be called before the answer is sent. */
    static void closeAfterAnswer(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(ended -> context.vertx()
                .setTimer(LINGER_MILLIS, timer -> context.request().connection().close()));
        context.request().resume();
    }
}
