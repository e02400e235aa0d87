package io.kehu.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process that serves a data directory, as PostgreSQL notes it there. It runs detached, so a small watcher hangs on
 * a pipe to this process and shuts it down when this process is gone.
 */
final class Postmaster implements AutoCloseable {

    private static final int FAST_SHUTDOWN_SECONDS = 30;

    private final ProcessHandle process;
    private final Process watcher;

    private Postmaster(ProcessHandle process, Process watcher) {
        this.process = process;
        this.watcher = watcher;
    }

    static Postmaster of(Path data) throws IOException {
        var process = running(data).orElseThrow(() -> new IOException("no process serves " + data));
        var script = "trap '' INT HUP TERM; while read -r _; do :; done; kill -INT " + process.pid();
        return new Postmaster(process, new ProcessBuilder("sh", "-c", script).start());
    }

    /** Stops the server that an earlier owner of this directory left behind when it was killed. */
    static void stopLeftover(Path data) throws IOException {
        var leftover = running(data);
        if (leftover.isEmpty()) {
            return;
        }
        var process = leftover.get();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(FAST_SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping process " + process.pid(), e);
        }
    }

    static Optional<ProcessHandle> running(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .limit(1)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim())).stream())
                .filter(Postmaster::isPostgres)
                .findFirst();
    }

    /** Another program may have got the number since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    void onExit(Runnable action) {
        process.onExit().thenRun(action);
    }

    /** Lets go without shutting down. */
    @Override
    public void close() {
        watcher.destroyForcibly();
    }
}
