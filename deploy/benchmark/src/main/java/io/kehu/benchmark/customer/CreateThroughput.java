package io.kehu.benchmark.customer;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.benchmark.data.GeneratedCustomer;
import io.kehu.benchmark.data.file.EntryForms;
import io.kehu.embedded.Database;
import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import io.kehu.local.Setup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * Customers that somebody in sales creates over HTTP, with token, idempotency key, duplicate check, contacts, history and outbox,
 * against the same statements in the same transactions, prepared, eight connections each, round about; once with the look for
 * twins that the service's transaction has, and once with the writing alone.
 */
public final class CreateThroughput {

    static final String PATH = "/api/v1/customers";
    static final String SELLER = "lin.wei";
    private static final int ROUNDS = 5;
    private static final long SEED = 1;
    private static final int CREATED = 201;

    /** Among a hundred thousand invented names one comes twice. */
    private static final int THE_SAME_NAME_AGAIN = 409;

    private static final int WARM_ROUNDS = 20;
    private static final double STILL_WARMING = 1.03;

    private final LocalSet set;
    private final Database database;
    private final CustomerData data = CustomerData.seeded(SEED, LocalDate.of(2026, 11, 1));
    private long next;

    private CreateThroughput(LocalSet set) {
        this.set = set;
        this.database = set.database(Service.CUSTOMER);
    }

    /** Arguments: the repository, where data goes, how many customers a round. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int customers = Integer.parseInt(arguments[2]) / Clients.COUNT * Clients.COUNT;
        Setup setup = Setup.atWork(Service.CUSTOMER);
        try (LocalSet set = LocalSet.start(Path.of(arguments[0]), Path.of(arguments[1]), setup)) {
            new CreateThroughput(set).measure(customers);
        }
        System.exit(0);
    }

    private void measure(int customers) throws IOException, InterruptedException, SQLException {
        warmUp(customers);
        CreateBySql rows = CreateBySql.read(database);
        bySql(rows, customers, true);
        double[] ratios = new double[ROUNDS];
        double[] ratiosOfWriting = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double http = customers / throughHttp(customers);
            double sql = customers / bySql(rows, customers, true);
            double writing = customers / bySql(rows, customers, false);
            ratios[round] = http / sql;
            ratiosOfWriting[round] = http / writing;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: HTTP %.0f/s, SQL %.0f/s (%.2f), without looking for twins %.0f/s (%.2f)%n",
                    round + 1,
                    http,
                    sql,
                    ratios[round],
                    writing,
                    ratiosOfWriting[round]);
        }
        System.out.printf(
                Locale.ROOT,
                "Create over HTTP against bare SQL: median ratio %.2f, against its writing alone %.2f%n",
                median(ratios),
                median(ratiosOfWriting));
    }

    /** The compilers take some ten thousand requests to be done; what they take is not the service's. */
    private void warmUp(int customers) throws IOException, InterruptedException {
        double fastest = 0;
        for (int round = 0, since = 0; round < WARM_ROUNDS && since < 3; round++) {
            double speed = customers / throughHttp(customers);
            since = speed > fastest * STILL_WARMING ? 0 : since + 1;
            fastest = Math.max(speed, fastest);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double throughHttp(int customers) throws IOException, InterruptedException {
        byte[][] forms = forms(customers);
        String headers = "Authorization: Bearer " + set.running().identity().token(SELLER) + "\r\n";
        return Clients.seconds(client -> {
            try (HttpLine line = new HttpLine(Service.CUSTOMER.address())) {
                for (int i = client; i < customers; i += Clients.COUNT) {
                    String key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
                    HttpLine.Answer answer = line.post(PATH, headers + key, forms[i]);
                    if (answer.status() != CREATED && answer.status() != THE_SAME_NAME_AGAIN) {
                        throw new IOException("The API answered " + answer.status() + ": " + answer.text());
                    }
                }
            }
        });
    }

    /** The next rows of the generated data that repeat no other row and that anybody may enter: their own, without a past. */
    private byte[][] forms(int count) {
        byte[][] forms = new byte[count][];
        for (int i = 0; i < count; ) {
            GeneratedCustomer customer = data.at(next++);
            if (customer.twin() == null && customer.legacy() == null) {
                forms[i++] = EntryForms.ownJson(customer);
            }
        }
        return forms;
    }

    private double bySql(CreateBySql rows, int customers, boolean looking) throws InterruptedException {
        return Clients.seconds(client -> {
            try (Connection connection = database.connect(database.app())) {
                connection.setAutoCommit(false);
                try (PreparedStatement scope = connection.prepareStatement(
                        "select set_config('kehu.scope', 'OWN', false), set_config('kehu.caller', ?, false)")) {
                    scope.setString(1, SELLER);
                    scope.execute();
                }
                rows.write(connection, client, customers, looking);
            }
        });
    }
}
