package io.kehu.gateway.passage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.HashMap;
import java.util.Map;

/** Starts a server for each of the four services and tells the gateway where they are. */
public final class FourServices implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        for (String service : new String[] {"customer", "classification", "followup", "archive"}) {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(new EchoService(service)::handle)
                    .listen(0, "localhost")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            String url = "http://localhost:" + server.actualPort();
            config.put("kehu.gateway.services." + service + ".url", url);
        }
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
