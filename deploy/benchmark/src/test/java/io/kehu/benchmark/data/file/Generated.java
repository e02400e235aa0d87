package io.kehu.benchmark.data.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file as the command line makes it. */
final class Generated {

    private Generated() {}

    static Path file(Path folder, int rows, String... options) throws IOException, Options.Wrong {
        Path file = folder.resolve("customers");
        List<String> arguments = new ArrayList<>(List.of("--rows", Integer.toString(rows), "--out", file.toString()));
        arguments.addAll(List.of(options));
        Generate.write(Options.of(arguments));
        return file;
    }
}
