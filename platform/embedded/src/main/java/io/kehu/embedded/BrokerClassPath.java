package io.kehu.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of this application's own class path that the Kafka broker needs: only the libraries named at build time,
 * in whatever version this application has them. So the broker never meets the rest of it, a Quarkus application, say.
 */
final class BrokerClassPath {

    private final Set<String> libraries;

    BrokerClassPath(String builtClassPath) {
        libraries = Arrays.stream(builtClassPath.trim().split(":"))
                .map(BrokerClassPath::artifact)
                .collect(Collectors.toSet());
    }

    static String current() {
        return new BrokerClassPath(Resources.text("broker.classpath")).of(System.getProperty("java.class.path"));
    }

    String of(String applicationClassPath) {
        return Arrays.stream(applicationClassPath.split(File.pathSeparator))
                .map(Path::of)
                .flatMap(BrokerClassPath::withManifest)
                .filter(this::isNeeded)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** In a repository a library lies at {@code …/artifact/version/artifact-version.jar}. */
    private static String artifact(String pathInRepository) {
        var parts = pathInRepository.split("/");
        return parts[parts.length - 3];
    }

    private boolean isNeeded(Path entry) {
        var file = entry.getFileName().toString();
        return file.endsWith(".jar") && libraries.contains(file.replaceFirst("-\\d.*", ""));
    }

    /** Maven's test runner passes one jar whose manifest names the others. */
    private static Stream<Path> withManifest(Path entry) {
        var entries = new LinkedHashSet<>(Set.of(entry));
        manifestClassPath(entry).stream()
                .flatMap(names -> Arrays.stream(names.trim().split("\\s+")))
                .map(name -> entry.toUri().resolve(name))
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(URI::normalize)
                .map(Path::of)
                .forEach(entries::add);
        return entries.stream();
    }

    private static Optional<String> manifestClassPath(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try (var jar = new JarFile(entry.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Class-Path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
