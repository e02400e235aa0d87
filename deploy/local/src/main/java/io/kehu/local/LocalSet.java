package io.kehu.local;

import io.kehu.embedded.Database;
import io.kehu.embedded.KafkaServer;
import java.io.IOException;
import java.nio.file.Path;

/** The whole set for whoever wants to put it through its paces: started, disturbed, and stopped again. */
public final class LocalSet implements AutoCloseable {

    private final Layout layout;
    private final Setup setup;
    private final Closing closing = new Closing();
    private final Progress progress = new Progress(System.out);
    private Servers servers;
    private ServiceSet services;

    private LocalSet(Layout layout, Setup setup) {
        this.layout = layout;
        this.setup = setup;
    }

    /**
     * Starts servers and services and returns when all are ready.
     *
     * @param repository the root of the working copy, with the services built
     * @param state where data and logs go; what is there from an earlier run is forgotten
     */
    public static LocalSet start(Path repository, Path state) throws IOException {
        return start(repository, state, Setup.LAPTOP);
    }

    /** The same with a part of the services, or larger ones. */
    public static LocalSet start(Path repository, Path state, Setup setup) throws IOException {
        LocalSet set = new LocalSet(new Layout(repository, state), setup);
        try {
            set.start();
            return set;
        } catch (RuntimeException | IOException e) {
            set.close();
            throw e;
        }
    }

    private void start() throws IOException {
        new Premises(layout).prepare(setup.services(), true);
        servers = Servers.start(layout, setup.room(), progress, closing);
        services = closing.add(new ServiceSet(layout, servers, progress, setup));
        services.start();
    }

    public RunningSet running() {
        return servers.runningSet();
    }

    /** A service's database, for whoever fills it or looks behind the API. */
    public Database database(Service service) {
        return servers.databases().get(service);
    }

    /** Ends a service as kill -9 does. It is started again, as a cluster would do. */
    public void kill(Service service) {
        services.kill(service);
    }

    public void stopKafka() {
        servers.kafka().close();
    }

    /** On the same port, with the same data. */
    public void startKafka() {
        closing.add(KafkaServer.start(layout.place("kafka", Listener.KAFKA), Listener.KAFKA_CONTROLLER));
    }

    @Override
    public void close() {
        closing.close();
    }
}
