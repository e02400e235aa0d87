package io.kehu.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the person at the keyboard sees: a line for every part when it is there, with the seconds it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
    }

    /** Starts a part beside the others and reports it when it is ready. */
    <T> CompletableFuture<T> start(String part, Object where, Supplier<T> start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var begin = System.nanoTime();
                    var started = start.get();
                    var seconds = (System.nanoTime() - begin) / 1e9;
                    say(String.format(Locale.ROOT, "  %-24s %5.1f s   %s", part, seconds, where));
                    return started;
                },
                task -> {
                    var thread = new Thread(task, "start of " + part);
                    thread.setDaemon(true);
                    thread.start();
                });
    }
}
