package io.kehu.embedded;

import java.nio.file.Path;

/**
 * Where a server lives.
 *
 * @param directory keeps its data from one start to the next; made when missing
 * @param log file its output is appended to
 * @param port TCP port on the loopback address
 */
public record Place(Path directory, Path log, int port) {

    public Place {
        directory = directory.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** A place on any free port, with the log inside its directory. */
    public static Place in(Path directory) {
        return new Place(directory, directory.resolve("server.log"), Ports.free());
    }
}
