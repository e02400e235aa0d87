package io.kehu.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param repository the root of the working copy
 * @param once play the story, then stop
 * @param reset forget all data first
 * @param serversOnly start no service, for whoever runs them elsewhere
 * @param storyless play nothing: no invented customers, and clocks that show the time
 */
record Options(Path repository, boolean once, boolean reset, boolean serversOnly, boolean storyless) {

    static Options parse(String... arguments) {
        var rest = new ArrayList<>(List.of(arguments));
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("The repository's directory is missing.");
        }
        var repository = Path.of(rest.remove(0));
        var options = new Options(
                repository,
                rest.remove("--once"),
                rest.remove("--reset"),
                rest.remove("--servers"),
                rest.remove("--no-story"));
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("There is no option " + rest.get(0) + "; --help lists them.");
        }
        if (options.once && options.serversOnly) {
            throw new IllegalArgumentException("--once plays a story and needs the services; --servers starts none.");
        }
        if (options.once && options.storyless) {
            throw new IllegalArgumentException("--once plays a story; --no-story plays none.");
        }
        return options;
    }
}
