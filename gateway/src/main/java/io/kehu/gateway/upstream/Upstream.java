package io.kehu.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** One service: its address, the connections to it, and the places for requests it may work on at a time. */
public final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final String service;
    private final URI url;
    private final HttpClient client;
    private final RequestOptions options;
    private final Semaphore places;

    Upstream(String service, URI url, HttpClient client, RequestOptions options, int places) {
        this.service = service;
        this.url = url;
        this.client = client;
        this.options = options;
        this.places = new Semaphore(places);
    }

    public String service() {
        return service;
    }

    SocketAddress address() {
        return SocketAddress.inetSocketAddress(port(url), url.getHost());
    }

    public HttpClient client() {
        return client;
    }

    /** Takes a place; false when all are taken. Who got one gives it back with {@link #leave()}. */
    public boolean enter() {
        return places.tryAcquire();
    }

    public void leave() {
        places.release();
    }

    /** A request to this service on a connection of the pool, bounded in the time it may wait for its answer. */
    public Future<HttpClientRequest> request(Duration response) {
        return client.request(new RequestOptions(options).setIdleTimeout(response.toMillis()))
                .onSuccess(request -> request.exceptionHandler(
                        failure -> LOG.debugf("Request to the %s service broken off: %s", service, failure)));
    }

    /** A location within this service as seen through the door: without the address that only the gateway knows. */
    public String seenFromOutside(String location) {
        String origin = url.getScheme() + "://" + url.getRawAuthority();
        return location.startsWith(origin + "/") ? location.substring(origin.length()) : location;
    }

    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    }

    static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }

    /** @throws IllegalStateException when it is more or less than scheme, host and port */
    static URI checked(String service, URI url) {
        boolean http = "http".equals(url.getScheme()) || isSecure(url);
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || "/".equals(url.getRawPath());
        if (!http || url.getHost() == null || !bare || url.getRawQuery() != null || url.getRawUserInfo() != null) {
            throw new IllegalStateException(
                    "kehu.gateway.services.%s.url must be http(s)://host:port and nothing more".formatted(service));
        }
        return url;
    }

    static RequestOptions options(URI url, Duration connect) {
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(port(url))
                .setSsl(isSecure(url))
                .setConnectTimeout(connect.toMillis());
    }
}
