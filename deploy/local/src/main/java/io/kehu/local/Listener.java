package io.kehu.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** A part of the set and a port it is going to listen on. */
record Listener(String part, int port) {

    static final int POSTGRES = 8432;
    static final int KAFKA = 8092;
    static final int KAFKA_CONTROLLER = 8093;
    static final int KEYCLOAK = 8180;
    static final int KEYCLOAK_MANAGEMENT = 9180;

    static List<Listener> of(List<Service> services) {
        var all = new ArrayList<>(List.of(
                new Listener("PostgreSQL", POSTGRES),
                new Listener("Kafka", KAFKA),
                new Listener("Kafka's controller", KAFKA_CONTROLLER),
                new Listener("Keycloak", KEYCLOAK),
                new Listener("Keycloak's health", KEYCLOAK_MANAGEMENT)));
        for (var service : services) {
            all.add(new Listener(service.artifact(), service.port()));
            all.add(new Listener(service.artifact() + "'s health", service.managementPort()));
        }
        return all;
    }

    /** A sentence that names every part whose port another program has; empty when all ports are free. */
    static Optional<String> conflict(List<Listener> listeners, IntPredicate isFree) {
        var taken = listeners.stream()
                .filter(it -> !isFree.test(it.port))
                .map(it -> it.port + " (" + it.part + ")")
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(taken.stream()
                .collect(Collectors.joining(
                        ", ", "Nothing was started, for another program listens on 127.0.0.1:", "; stop it first.")));
    }
}
