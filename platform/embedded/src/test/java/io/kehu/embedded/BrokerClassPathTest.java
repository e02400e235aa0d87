package io.kehu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerClassPathTest {

    private final BrokerClassPath broker =
            new BrokerClassPath("r/org/apache/kafka/kafka_2.13/4.1.1/kafka_2.13-4.1.1.jar:r/xz/1.0/xz-1.0.jar\n");

    @Test
    void shouldTakeOnlyTheBrokersLibrariesInWhateverVersion() {
        // Given
        var application = String.join(
                File.pathSeparator,
                "/app/classes",
                "/lib/kafka_2.13-4.2.0.jar",
                "/lib/kafka-clients-4.1.1.jar",
                "/lib/xz-1.11.jar");

        // When
        var classPath = broker.of(application);

        // Then
        assertThat(classPath.split(File.pathSeparator))
                .containsExactly("/lib/kafka_2.13-4.2.0.jar", "/lib/xz-1.11.jar");
    }

    @Test
    void shouldLookIntoTheManifestOfAJarThatOnlyNamesOthers(@TempDir Path directory) throws IOException {
        // Given
        var booter = directory.resolve("surefirebooter-1.jar");
        writeJarNaming(booter, "lib/xz-1.11.jar file:/elsewhere/kafka_2.13-4.1.1.jar");

        // When
        var classPath = broker.of(booter.toString());

        // Then
        assertThat(classPath.split(File.pathSeparator))
                .containsExactlyInAnyOrder(
                        directory.resolve("lib/xz-1.11.jar").toString(), "/elsewhere/kafka_2.13-4.1.1.jar");
    }

    private static void writeJarNaming(Path jar, String others) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, others);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
