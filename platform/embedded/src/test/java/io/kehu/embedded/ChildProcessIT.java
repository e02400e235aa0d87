package io.kehu.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final String UNTIL_TOLD_TO_END =
            "trap 'echo good bye; exit 0' TERM; echo $$; while :; do sleep 0.1; done";

    @TempDir
    private Path directory;

    @Test
    void shouldSayWhatAProgramSaidBeforeItDied() {
        // Given
        var child = start("echo 'no such table: moon'; exit 3");

        // Then
        assertThatThrownBy(() -> child.awaitReady(LIMIT, () -> false))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("The test ended with exit code 3")
                .hasMessageContaining("no such table: moon");
    }

    @Test
    void shouldLetAProgramEndInOrder() throws Exception {
        // Given
        var child = start(UNTIL_TOLD_TO_END);
        child.awaitReady(LIMIT, () -> log().contains("\n"));

        // When
        child.close();

        // Then
        assertThat(log()).contains("good bye");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void shouldEndWithTheProcessThatStartedItEvenWhenThatIsKilled() throws Exception {
        // Given
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classPath = System.getProperty("java.class.path");
        var parent = new ProcessBuilder(java, "-cp", classPath, Parent.class.getName(), path().toString()).start();
        var pid = Long.parseLong(parent.inputReader().readLine());
        var child = ProcessHandle.of(pid).orElseThrow();

        // When
        parent.destroyForcibly();
        child.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);

        // Then
        assertThat(log()).contains("good bye");
    }

    /** Starts a program, says its process id and waits. */
    static final class Parent {

        public static void main(String[] arguments) throws IOException {
            var log = Path.of(arguments[0]);
            var child = ChildProcess.start("The test", log, shell(UNTIL_TOLD_TO_END));
            child.awaitReady(LIMIT, () -> content(log).contains("\n"));
            System.out.println(content(log).trim());
            child.awaitReady(LIMIT, () -> false);
        }
    }

    private Path path() {
        return directory.resolve("log");
    }

    private ChildProcess start(String script) {
        return ChildProcess.start("The test", path(), shell(script));
    }

    private static Command shell(String script) {
        return Command.of(List.of("sh", "-c", script));
    }

    private String log() {
        return content(path());
    }

    private static String content(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
