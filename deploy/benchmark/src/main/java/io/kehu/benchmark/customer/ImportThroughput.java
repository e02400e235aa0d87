package io.kehu.benchmark.customer;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import io.kehu.local.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Generated tables imported over HTTP, against the same rows checked and inserted in sets by bare SQL, turn and turn about. */
public final class ImportThroughput {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final long SEED = 1;

    private ImportThroughput() {}

    /** Arguments: the repository, where data goes, how many rows a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path state = Path.of(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        try (LocalSet set = LocalSet.start(Path.of(arguments[0]), state, Setup.atWork(Service.CUSTOMER))) {
            CustomerData data = CustomerData.seeded(SEED, LocalDate.of(2026, 11, 1));
            ImportRun run = new ImportRun(set, data, state.resolve("table.csv"));
            ImportBySql sql = new ImportBySql(set.database(Service.CUSTOMER));
            for (int i = 0; i < WARM_UP; i++) {
                run.rows(rows);
            }
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ImportRun.Done done = run.rows(rows);
                double http = done.imported() / done.seconds();
                double bare = done.imported() / sql.again(done.id());
                ratios[round] = http / bare;
                System.out.printf(
                        Locale.ROOT,
                        "round %d: import %,.0f rows/s, SQL %,.0f rows/s, ratio %.2f (%,d of %,d rows imported)%n",
                        round + 1,
                        http,
                        bare,
                        ratios[round],
                        done.imported(),
                        rows);
            }
            Arrays.sort(ratios);
            System.out.printf(Locale.ROOT, "Import against sets of bare SQL: median ratio %.2f%n", ratios[ROUNDS / 2]);
        }
        System.exit(0);
    }
}
