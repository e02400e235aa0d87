package io.kehu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The unpacked distribution: unpacked once, built once for what is fixed, and the realm put where it looks for it. */
final class KeycloakDistribution {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private static final String BUILD_JVM = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private final Place place;
    private final Path zip;
    private final Path home;

    KeycloakDistribution(Place place, Path zip) {
        this.place = place;
        this.zip = zip;
        this.home = place.directory().resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    Command command(Map<String, String> environment, List<String> arguments) {
        var line = new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString()));
        line.addAll(arguments);
        return Command.of(line).with(environment);
    }

    void prepare() {
        var stamp = home.resolve("built-with.txt");
        try {
            if (!Files.exists(home)) {
                unpack();
            }
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(BUILD.toString())) {
                var environment = Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", BUILD_JVM);
                ChildProcess.run("Building Keycloak", place.log(), command(environment, BUILD), Duration.ofMinutes(5));
                Files.writeString(stamp, BUILD.toString());
            }
        } catch (IOException e) {
            throw new ServerFailure("Keycloak could not be unpacked from " + zip + ": " + e.getMessage(), e);
        }
    }

    /** Through a directory beside it, so that half of it never looks like all of it. */
    private void unpack() throws IOException {
        Files.createDirectories(place.directory());
        var unpacking = Files.createTempDirectory(place.directory(), "unpacking-");
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var target =
                        unpacking.resolve(withoutFirstFolder(entry.getName())).normalize();
                if (!target.startsWith(unpacking)) {
                    throw new IOException("it contains the path " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String withoutFirstFolder(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Says whether it is another realm than the one imported before. */
    boolean putRealm(Path realm) {
        try {
            var folder = Files.createDirectories(home.resolve("data/import"));
            Files.copy(realm, folder.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
            return Files.exists(imported()) && Files.mismatch(imported(), realm) != -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called when the server is up with it. */
    void realmImported(Path realm) {
        try {
            Files.copy(realm, imported(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path imported() {
        return place.directory().resolve("imported-realm.json");
    }
}
