package io.kehu.gateway.upstream;

import io.kehu.gateway.GatewayConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** All services behind the door. Each has a pool of its own, so that a slow one holds up nobody else's requests. */
@Singleton
public class Upstreams {

    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int MAX_HEADER_BYTES = 32 * 1024;

    private final Map<String, Upstream> byService = new TreeMap<>();

    Upstreams(GatewayConfig config, Vertx vertx) {
        config.services()
                .forEach(
                        (service, settings) -> byService.put(service, connect(service, settings.url(), config, vertx)));
    }

    public Upstream of(String service) {
        return byService.get(service);
    }

    Collection<Upstream> all() {
        return byService.values();
    }

    private static Upstream connect(String service, URI url, GatewayConfig config, Vertx vertx) {
        GatewayConfig.Timeouts timeouts = config.timeouts();
        int places = config.limits().concurrency();
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) timeouts.connect().toMillis())
                        .setIdleTimeout((int) timeouts.idle().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(MAX_HEADER_BYTES),
                new PoolOptions().setHttp1MaxSize(places).setMaxWaitQueueSize(places));
        URI checked = Upstream.checked(service, url);
        return new Upstream(service, checked, client, Upstream.options(checked, timeouts.connect()), places);
    }
}
