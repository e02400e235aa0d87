package io.kehu.local;

import io.kehu.embedded.ChildProcess;
import io.kehu.embedded.Readiness;
import io.kehu.embedded.ServerFailure;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Services as processes. One that dies once the set is up is started again, as a cluster would do. */
final class ServiceSet implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Layout layout;
    private final Servers servers;
    private final Progress progress;
    private final Setup setup;
    private final Map<Service, ChildProcess> running = new ConcurrentHashMap<>();
    private volatile boolean closing;

    ServiceSet(Layout layout, Servers servers, Progress progress, Setup setup) {
        this.setup = setup;
        this.layout = layout;
        this.servers = servers;
        this.progress = progress;
    }

    /** Returns when all are ready; throws, as soon as that is clear, when one of them is not going to be. */
    void start() {
        requireBuilt();
        var starts = new EnumMap<Service, CompletableFuture<ChildProcess>>(Service.class);
        var failure = new CompletableFuture<Void>();
        for (var service : setup.services()) {
            var start = progress.start(service.artifact(), service.address(), () -> start(service));
            start.exceptionally(reason -> {
                failure.completeExceptionally(reason);
                return null;
            });
            starts.put(service, start);
        }
        var all = CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(all, failure).join();
        starts.forEach((service, start) -> start.join().onExit(() -> startAgain(service)));
    }

    private void requireBuilt() {
        for (var service : setup.services()) {
            if (!Files.exists(layout.application(service).resolve("quarkus-run.jar"))) {
                throw new ServerFailure(service.artifact() + " is not built; deploy/local/run builds what is missing.");
            }
        }
    }

    private ChildProcess start(Service service) {
        var process = ChildProcess.start(
                service.artifact(),
                layout.log(service.artifact()),
                command(service).command());
        running.put(service, process);
        var health = service.managementAddress().resolve("/q/health/ready");
        process.awaitReady(LIMIT, Readiness.of(health));
        return process;
    }

    private ServiceCommand command(Service service) {
        var command = new ServiceCommand(service, layout.application(service), setup)
                .tokensFrom(servers.keycloak().issuer(Identity.REALM).toString())
                .eventsOver(servers.kafka().bootstrapServers())
                .clockAhead(servers.clocks().ahead());
        return service.database().isPresent()
                ? command.dataIn(servers.databases().get(service))
                : command;
    }

    /** Ends a service as kill -9 does; it is started again. */
    void kill(Service service) {
        running.get(service).kill();
    }

    private void startAgain(Service service) {
        if (closing) {
            return;
        }
        progress.say(service.artifact() + " has ended; it is started again.");
        progress.start(service.artifact(), service.address(), () -> start(service))
                .thenAccept(process -> process.onExit(() -> startAgain(service)))
                .exceptionally(failure -> {
                    progress.say(failure.getCause().getMessage());
                    return null;
                });
    }

    /** All at once: none of them needs another to stop. */
    @Override
    public void close() {
        closing = true;
        Arrays.stream(Service.values()).parallel().filter(running::containsKey).forEach(it -> running.get(it)
                .close());
    }
}
