package io.kehu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    private Path data;

    @Test
    void shouldFindNothingInAFreshDirectory() throws IOException {
        assertThat(Postmaster.running(data)).isEmpty();
    }

    @Test
    void shouldNotMistakeAnotherProgramForTheOneThatLeftItsNumber() throws IOException {
        // Given
        var anotherProgram = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), anotherProgram + "\n/some/where\n");

        // Then
        assertThat(Postmaster.running(data)).isEmpty();
    }
}
