package io.kehu.archive.owner;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts a small HTTP server for each owner and tells the application where they are; {@link PlayedOwners} says what they
 * answer. A test gets the servers into its field {@code ownerServers}.
 */
public final class OwnerServers implements QuarkusTestResourceLifecycleManager {

    private final Map<String, HttpServer> servers = new TreeMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        for (Owner owner : Owner.values()) {
            HttpServer server = startOne();
            servers.put(owner.part(), server);
            config.put(
                    "kehu.archive.owners." + owner.part() + ".base-url",
                    "http://localhost:" + server.getAddress().getPort());
        }
        config.put("kehu.archive.owners.answer-timeout", "PT1S");
        config.put("kehu.archive.gather-sweep", "PT1S");
        config.put("kehu.archive.retry.first", "PT0.1S");
        config.put("kehu.archive.retry.stuck-after", "2");
        config.put("kehu.archive.retry.when-stuck", "PT0.5S");
        config.put("quarkus.oidc-client.credentials.secret", "test");
        return config;
    }

    private HttpServer startOne() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(servers, field -> field.getName().equals("ownerServers"));
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
