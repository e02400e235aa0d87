package io.kehu.local;

import io.kehu.embedded.Database;
import io.kehu.embedded.Durability;
import io.kehu.embedded.KafkaServer;
import io.kehu.embedded.KeycloakServer;
import io.kehu.embedded.PostgresServer;
import io.kehu.embedded.Room;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The running servers, with the services' databases and topics in them.
 *
 * @param databases of the services that have one
 * @param clocks of the services
 */
record Servers(
        PostgresServer postgres,
        KafkaServer kafka,
        KeycloakServer keycloak,
        Map<Service, Database> databases,
        Clocks clocks) {

    /** Enough for as many instances of a service as one will ever run; never changed later. */
    private static final int PARTITIONS = 24;

    static Servers start(Layout layout, Room room, Progress progress, Closing closing) {
        var postgres =
                progress.start("PostgreSQL", "127.0.0.1:" + Listener.POSTGRES, () -> postgres(layout, room, closing));
        var kafka = progress.start("Kafka", "127.0.0.1:" + Listener.KAFKA, () -> kafka(layout, closing));
        var keycloak = progress.start(
                "Keycloak", "http://127.0.0.1:" + Listener.KEYCLOAK, () -> keycloak(layout, postgres.join(), closing));
        var databases = Service.withDatabase().stream()
                .collect(Collectors.toMap(Function.identity(), it -> postgres.join()
                        .createDatabase(it.database().orElseThrow())));
        return new Servers(postgres.join(), kafka.join(), keycloak.join(), databases, new Clocks());
    }

    private static PostgresServer postgres(Layout layout, Room room, Closing closing) {
        var place = layout.place("postgresql", Listener.POSTGRES);
        return closing.add(PostgresServer.start(place, Durability.COMMITTED_SURVIVES, room));
    }

    private static KafkaServer kafka(Layout layout, Closing closing) {
        var place = layout.place("kafka", Listener.KAFKA);
        var kafka = closing.add(KafkaServer.start(place, Listener.KAFKA_CONTROLLER));
        var topics = Service.withDatabase().stream()
                .map(it -> it.topic().orElseThrow())
                .toArray(String[]::new);
        kafka.createTopics(PARTITIONS, topics);
        return kafka;
    }

    private static KeycloakServer keycloak(Layout layout, PostgresServer postgres, Closing closing) {
        var place = layout.place("keycloak", Listener.KEYCLOAK);
        var store = postgres.createDatabase("keycloak");
        return closing.add(
                KeycloakServer.start(place, Listener.KEYCLOAK_MANAGEMENT, layout.keycloakZip(), layout.realm(), store));
    }

    /** What a client needs to know of the set that runs on these servers. */
    RunningSet runningSet() {
        return new RunningSet(
                Service.GATEWAY.address(),
                new Identity(keycloak.tokenEndpoint(Identity.REALM)),
                kafka.bootstrapServers(),
                clocks);
    }

    /** Calls back with a server's name when one has ended. */
    void onExit(Consumer<String> action) {
        postgres.onExit(() -> action.accept("PostgreSQL"));
        kafka.process().onExit(() -> action.accept("Kafka"));
        keycloak.process().onExit(() -> action.accept("Keycloak"));
    }
}
