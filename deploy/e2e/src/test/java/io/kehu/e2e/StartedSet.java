package io.kehu.e2e;

import io.kehu.local.LocalSet;
import java.io.IOException;
import java.nio.file.Path;

/** One running set for all end-to-end tests; it stops with the tests' JVM. */
final class StartedSet {

    private static LocalSet set;

    private StartedSet() {}

    static synchronized LocalSet get() {
        if (set == null) {
            try {
                set = LocalSet.start(Path.of("../.."), Path.of("target/set"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(set::close, "stop the set"));
        }
        return set;
    }
}
