package io.kehu.local;

import io.kehu.embedded.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts the set, plays the story unless told not to, and keeps the set up until Ctrl-C. {@code deploy/local/run} calls it. */
public final class Main {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Options options;
    private final Layout layout;
    private final Progress progress = new Progress(System.out);
    private final Closing closing = new Closing();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    private Main(Options options) {
        this.options = options;
        this.layout = new Layout(options.repository());
    }

    /** The first argument is the repository's directory; the options are those of {@code deploy/local/run --help}. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            System.exit(new Main(Options.parse(arguments)).run());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    private int run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            var services = options.serversOnly() ? List.<Service>of() : List.of(Service.values());
            new Premises(layout).prepare(services, options.reset());
            return start();
        } catch (ServerFailure | IOException e) {
            return failed(e);
        } catch (CompletionException e) {
            return failed(e.getCause());
        }
    }

    /** When the set is going down anyway, what fails because of that is no news. */
    private int failed(Throwable failure) {
        if (!closing.hasBegun()) {
            progress.say(failure instanceof ServerFailure ? failure.getMessage() : failure.toString());
        }
        return FAILED;
    }

    private int start() {
        var first = Files.exists(layout.state().resolve("keycloak")) ? "." : "; the first start takes a minute or two.";
        progress.say("Starting, with the logs in " + layout.log("*") + first);
        var servers = Servers.start(layout, Setup.LAPTOP.room(), progress, closing);
        servers.onExit(this::serverEnded);
        if (options.serversOnly()) {
            Welcome.servers().forEach(progress::say);
            return end.join();
        }
        closing.add(new ServiceSet(layout, servers, progress, Setup.LAPTOP)).start();
        return play(servers);
    }

    private int play(Servers servers) {
        var set = servers.runningSet();
        var played = options.storyless()
                || ServiceLoader.load(Story.class).stream().allMatch(story -> play(story.get(), set));
        if (options.once()) {
            return played ? 0 : FAILED;
        }
        Welcome.of(set).forEach(progress::say);
        return end.join();
    }

    private boolean play(Story story, RunningSet set) {
        try {
            return story.play(set, progress::say);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            failed(e);
            return false;
        }
    }

    private void serverEnded(String name) {
        if (!closing.hasBegun()) {
            progress.say(name + " has ended, and nothing works without it; see " + layout.log("*"));
            end.complete(FAILED);
        }
    }

    private void stop() {
        if (!closing.isEmpty()) {
            progress.say("Stopping.");
        }
        closing.close();
    }
}
