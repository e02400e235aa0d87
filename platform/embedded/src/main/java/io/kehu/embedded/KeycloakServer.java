package io.kehu.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak in a process of its own, over plain HTTP on the loopback address, with its data in PostgreSQL. Its name,
 * and with it the issuer of its tokens, is fixed by its port and does not depend on how a client reaches it.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Login ADMINISTRATOR = Login.of("admin");
    private static final String JVM = "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC"
            + " -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8";

    private final ChildProcess process;
    private final URI address;

    private KeycloakServer(ChildProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and returns when it serves. The first start in a place unpacks and builds it, which takes a while.
     *
     * @param zip the distribution {@code keycloak-quarkus-dist}
     * @param realm file with the realm to serve; a changed file replaces what was imported before
     * @param store where it keeps its data; it connects as the owner
     */
    public static KeycloakServer start(Place place, int managementPort, Path zip, Path realm, Database store) {
        var distribution = new KeycloakDistribution(place, zip);
        distribution.prepare();
        var address = URI.create("http://127.0.0.1:" + place.port());
        var arguments = new ArrayList<>(List.of("start", "--optimized", "--import-realm"));
        if (distribution.putRealm(realm)) {
            arguments.add("-Dkeycloak.migration.strategy=OVERWRITE_EXISTING");
        }
        var command = distribution.command(environment(place, managementPort, store, address), arguments);
        var process = ChildProcess.start("Keycloak", place.log(), command);
        var server = new KeycloakServer(process, address);
        try {
            process.awaitReady(LIMIT, Readiness.of(URI.create("http://127.0.0.1:" + managementPort + "/health/ready")));
            distribution.realmImported(realm);
            return server;
        } catch (ServerFailure e) {
            server.close();
            throw e;
        }
    }

    private static Map<String, String> environment(Place place, int managementPort, Database store, URI address) {
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS", JVM),
                Map.entry("KC_DB_URL", store.jdbcUrl()),
                Map.entry("KC_DB_USERNAME", store.owner().name()),
                Map.entry("KC_DB_PASSWORD", store.owner().password()),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:error"),
                Map.entry("KC_HOSTNAME", address.toString()),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(place.port())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR.name()),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR.password()));
    }

    /** The {@code iss} of the tokens of a realm, and the base of its OpenID endpoints. */
    public URI issuer(String realm) {
        return address.resolve("/realms/" + realm);
    }

    /** Where a client gets the tokens of a realm. */
    public URI tokenEndpoint(String realm) {
        return URI.create(issuer(realm) + "/protocol/openid-connect/token");
    }

    /** Of the whole server, for its console. */
    public Login administrator() {
        return ADMINISTRATOR;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
