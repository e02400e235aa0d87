package io.kehu.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that runs beside this one, writes its output to a file and ends with this one, even when this one is
 * killed: it hangs on a pipe whose end it notices. Ctrl-C does not reach it, so that whoever started it decides the
 * order in which things stop.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final String TETHER = Resources.text("tether.sh");

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts the program and returns at once; see {@link #awaitReady}. */
    public static ChildProcess start(String name, Path log, Command command) {
        var line = new ArrayList<>(List.of("sh", "-c", TETHER, "tether"));
        line.addAll(command.line());
        var builder = new ProcessBuilder(line)
                .directory(command.directory().toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(command.environment());
        try {
            Files.createDirectories(log.getParent());
            return new ChildProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new ServerFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Runs the program to its end and throws {@link ServerFailure} when that end is not a good one. */
    static void run(String name, Path log, Command command, Duration limit) {
        try (var child = start(name, log, command)) {
            if (!child.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw child.failure("did not finish within " + limit.toSeconds() + " s");
            }
            if (child.process.exitValue() != 0) {
                throw child.failure("failed with exit code " + child.process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure(name + " was interrupted", e);
        }
    }

    /** Waits until it serves; throws {@link ServerFailure} with its last words when it dies or takes too long. */
    public void awaitReady(Duration limit, Readiness readiness) {
        var deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!readiness.isReady()) {
                if (process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw failure("ended with exit code " + process.exitValue() + " before it was ready");
                }
                if (System.nanoTime() > deadline) {
                    throw failure("was not ready after " + limit.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure(name + " was interrupted while starting", e);
        }
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Calls back, on another thread, when the program has ended for whatever reason. */
    public void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** What went wrong as a sentence, followed by the end of its log. */
    public ServerFailure failure(String whatHappened) {
        return new ServerFailure(
                name + " " + whatHappened + "; the end of " + log + ":\n" + String.join("\n", lastLines(15)));
    }

    private List<String> lastLines(int count) {
        try (Stream<String> lines = Files.lines(log)) {
            var all = lines.toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException | UncheckedIOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }

    /** Asks it to end and, when it has not done so in time, ends it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException e) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as a power cut would: nothing of it runs any more when this returns. */
    public void kill() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }
}
