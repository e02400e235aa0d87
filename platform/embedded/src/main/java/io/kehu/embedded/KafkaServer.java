package io.kehu.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka node, broker and controller in one, in a process of its own. Topics are never created by mistake, and
 * what they hold stays until its directory is deleted.
 */
public final class KafkaServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final ChildProcess process;
    private final String bootstrapServers;

    private KafkaServer(ChildProcess process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts it with the data it finds in that place or a fresh set; returns when it answers clients. */
    public static KafkaServer start(Place place, int controllerPort) {
        var configuration = new KafkaConfiguration(place, controllerPort);
        var file = configuration.write().toString();
        if (!configuration.isFormatted()) {
            var cluster = Uuid.randomUuid().toString();
            var format = java(
                    "kafka.tools.StorageTool", "format", "--standalone", "--cluster-id", cluster, "--config", file);
            ChildProcess.run("Formatting Kafka's storage", place.log(), format, LIMIT);
        }
        var process = ChildProcess.start("Kafka", place.log(), java("kafka.Kafka", file));
        var server = new KafkaServer(process, "127.0.0.1:" + place.port());
        try {
            process.awaitReady(LIMIT, server::answers);
            return server;
        } catch (ServerFailure e) {
            server.close();
            throw e;
        }
    }

    private static Command java(String mainClass, String... arguments) {
        var line = new ArrayList<>(List.of(
                Command.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                BrokerClassPath.current(),
                mainClass));
        line.addAll(Arrays.asList(arguments));
        return Command.of(line);
    }

    private boolean answers() throws InterruptedException {
        if (Ports.isFree(port())) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        }
    }

    private int port() {
        return Integer.parseInt(bootstrapServers.substring(bootstrapServers.indexOf(':') + 1));
    }

    /** A client for administration; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 30_000));
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Makes sure that these topics exist; one that exists already stays as it is. */
    public void createTopics(int partitions, String... names) {
        try (var admin = admin()) {
            var missing = new HashSet<>(Arrays.asList(names));
            missing.removeAll(admin.listTopics().names().get());
            var topics = missing.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new ServerFailure(
                    "Kafka did not create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Kafka was interrupted while creating topics", e);
        }
    }

    /** The process, for whoever wants to watch it or to kill it. */
    public ChildProcess process() {
        return process;
    }

    /** Shuts down in order; the data stays. */
    @Override
    public void close() {
        process.close();
    }
}
