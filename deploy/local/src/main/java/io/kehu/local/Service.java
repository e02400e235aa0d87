package io.kehu.local;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five applications of the set and where they listen on this machine. */
public enum Service {
    CUSTOMER("customer-service", 8081, "customer"),
    CLASSIFICATION("classification-service", 8082, "classification"),
    FOLLOWUP("followup-service", 8083, "followup"),
    ARCHIVE("archive-service", 8084, "archive"),
    GATEWAY("gateway", 8080, null);

    private final String artifact;
    private final int port;
    private final String domain;

    Service(String artifact, int port, String domain) {
        this.artifact = artifact;
        this.port = port;
        this.domain = domain;
    }

    /** Its folder in the repository, its name in lists and logs. */
    public String artifact() {
        return artifact;
    }

    int port() {
        return port;
    }

    /** Health, metrics and, here only, the clock. */
    int managementPort() {
        return port + 1000;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + managementPort());
    }

    /** Its own database; the gateway keeps nothing. */
    public Optional<String> database() {
        return Optional.ofNullable(domain).map(name -> "kehu_" + name);
    }

    /** Where it publishes. */
    public Optional<String> topic() {
        return Optional.ofNullable(domain).map(name -> "kehu." + name + ".v1");
    }

    static List<Service> withDatabase() {
        return Arrays.stream(values()).filter(it -> it.database().isPresent()).toList();
    }
}
