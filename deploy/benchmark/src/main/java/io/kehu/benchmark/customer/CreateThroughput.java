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
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Customers created over HTTP, with token, idempotency key, duplicate check, contacts, history and outbox, against the same rows
 * written in the same transactions by prepared statements, eight connections each, round about.
 */
public final class CreateThroughput {

    private static final String PATH = "/api/v1/customers";
    private static final int ROUNDS = 5;
    private static final long SEED = 1;

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
        throughHttp(customers);
        throughHttp(customers);
        Templates templates = Templates.read(database);
        bySql(templates, customers);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double http = customers / throughHttp(customers);
            double sql = customers / bySql(templates, customers);
            ratios[round] = http / sql;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: HTTP %.0f/s, SQL %.0f/s, ratio %.2f%n",
                    round + 1,
                    http,
                    sql,
                    ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "Create over HTTP against bare SQL: median ratio %.2f%n", ratios[ROUNDS / 2]);
    }

    private double throughHttp(int customers) throws IOException, InterruptedException {
        byte[][] forms = forms(customers);
        String headers = "Authorization: Bearer " + set.running().identity().token("admin") + "\r\n";
        return Clients.seconds(client -> {
            try (HttpLine line = new HttpLine(Service.CUSTOMER.address())) {
                for (int i = client; i < customers; i += Clients.COUNT) {
                    String key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
                    HttpLine.Answer answer = line.post(PATH, headers + key, forms[i]);
                    if (answer.status() != 201) {
                        throw new IOException("The API answered " + answer.status() + ": " + answer.text());
                    }
                }
            }
        });
    }

    /** The next rows of the generated data that repeat no other row. */
    private byte[][] forms(int count) {
        byte[][] forms = new byte[count][];
        for (int i = 0; i < count; ) {
            GeneratedCustomer customer = data.at(next++);
            if (customer.twin() == null) {
                forms[i++] = EntryForms.json(customer);
            }
        }
        return forms;
    }

    private double bySql(Templates templates, int customers) throws InterruptedException {
        return Clients.seconds(client -> {
            try (Connection connection = database.connect(database.app())) {
                connection.setAutoCommit(false);
                try (PreparedStatement scope =
                        connection.prepareStatement("select set_config('kehu.scope', 'ALL', false)")) {
                    scope.execute();
                }
                templates.write(connection, client, customers);
            }
        });
    }

    /** The rows of one creation in each table, as the service has written them. */
    private record Templates(
            StoredRow.Copies customers, StoredRow.Copies changes, StoredRow.Copies events, StoredRow.Copies keys) {

        static Templates read(Database database) throws SQLException {
            try (Connection connection = database.connect(database.owner())) {
                connection.setAutoCommit(false);
                StoredRow.Copies customers =
                        StoredRow.read(connection, "customer", "id", List.of("credit_code"), "order by id limit 2000");
                StoredRow.Copies changes =
                        StoredRow.read(connection, "customer_change", "customer_id", List.of(), "limit 2000");
                StoredRow.Copies events = events(connection);
                StoredRow.Copies keys = StoredRow.read(connection, "idempotency_key", "key", List.of(), "limit 2000");
                connection.rollback();
                return new Templates(customers, changes, events, keys);
            }
        }

        /** The relay has sent and removed what was in the outbox: its rows are put together from the customers. */
        private static StoredRow.Copies events(Connection connection) throws SQLException {
            try (PreparedStatement one = connection.prepareStatement(
                    "insert into outbox (shard, id, type, subject, actor, occurred_at, correlation_id, body)"
                            + " select 0, gen_random_uuid(), 'VerificationOpened', id, 'admin', now(), id::text,"
                            + " json_build_object('customerId', id, 'revision', 0, 'legalName', legal_name, 'ownerId', owner_id,"
                            + " 'department', department, 'region', region, 'enteredBy', entered_by, 'enteredAt', entered_at,"
                            + " 'collectedAt', acquired_at, 'dueAt', entered_at)::text"
                            + " from customer order by customer.id limit 2000")) {
                one.executeUpdate();
            }
            return StoredRow.read(connection, "outbox", "subject", List.of("seq", "id"), "limit 2000");
        }

        /** Like the service's own ids, so that new rows stay together in the index here as well. */
        private static UUID timeOrdered() {
            UUID random = UUID.randomUUID();
            return new UUID(
                    System.currentTimeMillis() << 16 | random.getMostSignificantBits() & 0xFFFF,
                    random.getLeastSignificantBits());
        }

        void write(Connection connection, int client, int count) throws SQLException {
            try (PreparedStatement key = connection.prepareStatement(
                            "insert into idempotency_key (caller, key, request_hash, created_at) values ('admin', ?, ?, now())");
                    PreparedStatement customer = connection.prepareStatement(customers.insert());
                    PreparedStatement change = connection.prepareStatement(changes.insert());
                    PreparedStatement event = connection.prepareStatement(events.insert()
                            .replace("(shard", "(id, shard")
                            .replace("values (", "values (gen_random_uuid(), "));
                    PreparedStatement answer = connection.prepareStatement(
                            "update idempotency_key set status = 201, location = ?, etag = '0', body = ?"
                                    + " where caller = 'admin' and key = ?")) {
                for (int i = client; i < count; i += Clients.COUNT) {
                    UUID id = timeOrdered();
                    key.setString(1, id.toString());
                    key.setBytes(2, new byte[32]);
                    key.executeUpdate();
                    customers.write(customer, i, id);
                    changes.write(change, i, id);
                    events.write(event, i, id);
                    answer.setString(1, PATH + "/" + id);
                    answer.setString(2, keys.rows().get(i % keys.rows().size()).text());
                    answer.setString(3, id.toString());
                    answer.executeUpdate();
                    connection.commit();
                }
            }
        }
    }
}
