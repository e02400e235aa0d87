package io.kehu.benchmark.customer;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import io.kehu.local.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Generated tables imported over HTTP. */
public final class ImportThroughput {

    private static final int ROUNDS = 5;
    private static final long SEED = 1;

    private ImportThroughput() {}

    /** Arguments: the repository, where data goes, how many rows a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path state = Path.of(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        try (LocalSet set = LocalSet.start(Path.of(arguments[0]), state, Setup.atWork(Service.CUSTOMER))) {
            CustomerData data = CustomerData.seeded(SEED, LocalDate.of(2026, 11, 1));
            ImportRun run = new ImportRun(set, data, state.resolve("table.csv"));
            for (int round = 0; round < ROUNDS; round++) {
                ImportRun.Done done = run.rows(rows);
                System.out.printf(
                        Locale.ROOT,
                        "%,d rows, %,d refused, %,d noted: %.1f s, %,.0f rows/s%n",
                        rows,
                        done.refused(),
                        done.noted(),
                        done.seconds(),
                        rows / done.seconds());
            }
        }
        System.exit(0);
    }
}
