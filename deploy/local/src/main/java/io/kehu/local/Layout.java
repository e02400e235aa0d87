package io.kehu.local;

import io.kehu.embedded.Place;
import io.kehu.embedded.ServerFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Where things lie: what the build made, and what running the set leaves behind.
 *
 * @param repository the root of the working copy
 * @param state what running leaves behind; {@code deploy/local/.kehu} for the local set
 */
record Layout(Path repository, Path state) {

    Layout {
        repository = repository.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    Layout(Path repository) {
        this(repository, repository.resolve("deploy/local/.kehu"));
    }

    Path log(String part) {
        return state().resolve("logs").resolve(part + ".log");
    }

    Place place(String part, int port) {
        return new Place(state().resolve(part), log(part), port);
    }

    Path application(Service service) {
        return repository.resolve(service.artifact()).resolve("target/quarkus-app");
    }

    Path keycloakZip() {
        try (Stream<Path> files = Files.list(repository.resolve("deploy/local/target/keycloak"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no zip"));
        } catch (IOException e) {
            throw new ServerFailure(
                    "Keycloak's distribution is not in deploy/local/target/keycloak; run deploy/local/run", e);
        }
    }

    /** The realm as a file, as Keycloak wants it. */
    Path realm() {
        try (var resource = Layout.class.getResourceAsStream(Identity.REALM_RESOURCE)) {
            var file = state().resolve("kehu-realm.json");
            Files.write(file, resource.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The logs of this run begin empty; those of the run before are still there. */
    void turnLogs() throws IOException {
        var logs = state().resolve("logs");
        var previous = state().resolve("logs-of-the-run-before");
        if (Files.exists(logs)) {
            delete(previous);
            Files.move(logs, previous);
        }
        Files.createDirectories(logs);
    }

    /** Forgets everything but the lock that is held. */
    void reset() throws IOException {
        try (Stream<Path> entries = Files.list(state())) {
            for (var entry : entries.filter(it -> !it.equals(lock())).toList()) {
                delete(entry);
            }
        }
    }

    Path lock() {
        return state().resolve("lock");
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
