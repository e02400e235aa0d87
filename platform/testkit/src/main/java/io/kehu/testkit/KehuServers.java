package io.kehu.testkit;

import io.kehu.embedded.Database;
import io.kehu.embedded.Durability;
import io.kehu.embedded.KafkaServer;
import io.kehu.embedded.Place;
import io.kehu.embedded.Ports;
import io.kehu.embedded.PostgresServer;
import io.kehu.embedded.Room;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Starts the servers that a module's {@code @QuarkusTest}s use, once for all of them, and tells the application where they
 * are. Found by the service loader: having the testkit on the class path is enough.
 *
 * <p>The module says what it needs in {@code src/test/resources/kehu-servers.properties}: {@code database=kehu_customer}
 * starts PostgreSQL and Kafka; without a database only the token issuer starts.
 */
public final class KehuServers implements QuarkusTestResourceLifecycleManager {

    static final String KAFKA_PROPERTY = "kehu.test.kafka";
    private static final int PARTITIONS = 4;
    private static final String[] TOPICS = {
        "kehu.customer.v1", "kehu.classification.v1", "kehu.followup.v1", "kehu.archive.v1"
    };

    private PostgresServer postgres;
    private KafkaServer kafka;
    private TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("quarkus.management.test-port", "0");
        issuer = TokenIssuer.start();
        config.put("quarkus.oidc.auth-server-url", issuer.url());
        config.put("quarkus.oidc-client.auth-server-url", issuer.url());
        String database = needs().getProperty("database");
        if (database != null) {
            startPostgres(database, config);
            startKafka(config);
        }
        return config;
    }

    private void startPostgres(String name, Map<String, String> config) {
        postgres = PostgresServer.start(
                Place.in(Path.of("target", "servers", "postgres").toAbsolutePath()),
                Durability.NOTHING_SURVIVES,
                Room.LITTLE);
        Database database = postgres.createDatabase(name);
        config.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        config.put("quarkus.datasource.username", database.app().name());
        config.put("quarkus.datasource.password", database.app().password());
        config.put("quarkus.flyway.username", database.owner().name());
        config.put("quarkus.flyway.password", database.owner().password());
        config.put("quarkus.flyway.clean-at-start", "true");
        System.setProperty("kehu.test.jdbc", postgres.jdbcUrl(name));
    }

    private void startKafka(Map<String, String> config) {
        Path place =
                Path.of("target", "servers", "kafka-" + ProcessHandle.current().pid());
        kafka = KafkaServer.start(Place.in(place.toAbsolutePath()), Ports.free());
        kafka.createTopics(PARTITIONS, TOPICS);
        config.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        System.setProperty(KAFKA_PROPERTY, kafka.bootstrapServers());
    }

    private static Properties needs() {
        Properties needs = new Properties();
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("kehu-servers.properties")) {
            if (file != null) {
                needs.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return needs;
    }

    @Override
    public void stop() {
        closeQuietly(issuer);
        closeQuietly(kafka);
        closeQuietly(postgres);
    }

    private static void closeQuietly(AutoCloseable server) {
        if (server != null) {
            try {
                server.close();
            } catch (Exception e) {
                System.getLogger(KehuServers.class.getName())
                        .log(System.Logger.Level.WARNING, "Not stopped cleanly", e);
            }
        }
    }
}
