package io.kehu.local;

import io.kehu.embedded.Command;
import io.kehu.embedded.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a service is run here: the same jar as everywhere, told by its environment where everything is. */
final class ServiceCommand {

    private final Service service;
    private final Path application;
    private final Setup setup;
    private final Map<String, String> environment = new HashMap<>();

    /** @param application the directory with {@code quarkus-run.jar} */
    ServiceCommand(Service service, Path application, Setup setup) {
        this.service = service;
        this.setup = setup;
        this.application = application;
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        environment.put("KEHU_CLOCK_MOVABLE", "true");
        environment.put("MALLOC_ARENA_MAX", "2");
    }

    ServiceCommand tokensFrom(String issuer) {
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        if (service == Service.ARCHIVE) {
            environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer);
            environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", service.artifact());
            environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", service.artifact() + "-pass");
        }
        return this;
    }

    ServiceCommand dataIn(Database database) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(setup.connections()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.app().name());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.app().password());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
        return this;
    }

    ServiceCommand eventsOver(String bootstrapServers) {
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        return this;
    }

    ServiceCommand clockAhead(Duration ahead) {
        environment.put("KEHU_CLOCK_AHEAD", ahead.toString());
        return this;
    }

    Command command() {
        var line = new ArrayList<>(List.of(Command.java()));
        line.addAll(setup.jvm());
        if (Files.exists(application.resolve("app-cds.jsa"))) {
            line.add("-XX:SharedArchiveFile=app-cds.jsa");
        }
        line.addAll(List.of("-jar", "quarkus-run.jar"));
        return Command.of(line).with(environment).in(application);
    }
}
