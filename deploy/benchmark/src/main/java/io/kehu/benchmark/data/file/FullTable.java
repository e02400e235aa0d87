package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.CustomerData;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** S3's template with every further column, as CSV. */
public final class FullTable {

    private static final int BUFFER = 1 << 16;

    private FullTable() {}

    public static void write(CustomerData data, long from, long count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                CustomerFile table = Format.S3_CSV.open(out, StandardCharsets.UTF_8, true)) {
            for (long row = from; row < from + count; row++) {
                table.write(data.at(row));
            }
        }
    }
}
