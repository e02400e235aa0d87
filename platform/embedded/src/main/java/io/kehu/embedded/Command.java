package io.kehu.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param environment additions to this process' environment
 * @param directory the directory to run it in
 */
public record Command(List<String> line, Map<String, String> environment, Path directory) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public static Command of(List<String> line) {
        return new Command(line, Map.of(), Path.of(""));
    }

    public Command with(Map<String, String> environment) {
        return new Command(line, environment, directory);
    }

    public Command in(Path directory) {
        return new Command(line, environment, directory);
    }

    /** The {@code java} that runs this program too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
