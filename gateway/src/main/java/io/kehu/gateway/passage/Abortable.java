package io.kehu.gateway.passage;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request whose answer is broken off by hanging up. Vert.x' own way to reset an answer over HTTP/1.1 hangs up too, but
 * tells nobody: whoever waits for the end of the request, to free its place or to count it, would wait for ever.
 */
final class Abortable extends HttpServerRequestWrapper {

    private final HttpServerResponse response;

    Abortable(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response = new Response(request);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }

    private static final class Response extends AbstractResponseWrapper {

        private final HttpServerRequest request;

        Response(HttpServerRequest request) {
            super(request.response());
            this.request = request;
        }

        @Override
        public boolean reset() {
            return reset(0);
        }

        @Override
        public boolean reset(long code) {
            request.connection().close();
            return true;
        }
    }
}
