package io.kehu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    @TempDir
    private Path repository;

    private Layout layout;

    @BeforeEach
    void run() throws IOException {
        layout = new Layout(repository);
        Files.createDirectories(layout.log("kafka").getParent());
        Files.writeString(layout.log("kafka"), "first run");
        Files.createFile(layout.lock());
    }

    @Test
    void shouldKeepTheLogsOfTheRunBefore() throws IOException {
        // When
        layout.turnLogs();

        // Then
        assertThat(layout.log("kafka")).doesNotExist();
        assertThat(layout.state().resolve("logs-of-the-run-before/kafka.log")).hasContent("first run");
    }

    @Test
    void shouldForgetEverythingButTheLock() throws IOException {
        // When
        layout.reset();

        // Then
        assertThat(layout.state()).isDirectoryContaining(layout.lock()::equals);
        assertThat(layout.log("kafka")).doesNotExist();
    }
}
