package io.kehu.benchmark.data.file;

import static java.io.OutputStream.nullOutputStream;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The command line: writes rows into a file and says how fast. */
public final class Generate {

    private static final int WRONG_USAGE = 2;
    private static final int BUFFER = 1 << 16;

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        try {
            Options options = Options.of(List.of(arguments));
            long start = System.nanoTime();
            write(options);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows in %.1f s, %,.0f rows/s, %,d MB: %s%n",
                    options.rows(),
                    seconds,
                    options.rows() / seconds,
                    Files.size(options.out()) >> 20,
                    options.out());
        } catch (Options.Wrong e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(WRONG_USAGE);
        }
    }

    static void write(Options options) throws IOException {
        CustomerData data = CustomerData.seeded(options.seed(), options.asOf());
        try (OutputStream out = stream(options.out());
                CustomerFile customers = options.format().open(out, options.encoding(), options.full());
                OutputStream list = options.twins() == null ? nullOutputStream() : stream(options.twins());
                CustomerFile twins = new TwinList(list)) {
            for (long index = options.from(); index < options.from() + options.rows(); index++) {
                GeneratedCustomer customer = data.at(index);
                customers.write(customer);
                twins.write(customer);
            }
        }
    }

    private static OutputStream stream(Path path) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    }
}
