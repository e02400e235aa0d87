package io.kehu.benchmark.customer;

import io.kehu.benchmark.data.CustomerData;
import io.kehu.embedded.Database;
import io.kehu.local.LocalSet;
import io.kehu.local.Service;
import io.kehu.local.Setup;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Millions of customers imported, then read over HTTP and by bare SQL with the same indexes. */
public final class ReadLatency {

    private static final String PATH = "/api/v1/customers";
    private static final int TABLE = 1_000_000;
    private static final long SEED = 1;
    private static final int QUESTIONS = 4000;
    private static final int SAMPLE = 8000;
    private static final int FAR = 10_000;
    private static final int PAGES = 400;
    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");

    private final LocalSet set;
    private final Database database;
    private final String headers;

    private ReadLatency(LocalSet set) throws IOException, InterruptedException {
        this.set = set;
        this.database = set.database(Service.CUSTOMER);
        this.headers = "Authorization: Bearer " + set.running().identity().token("admin") + "\r\n";
    }

    /** Arguments: the repository, where data goes, how many customers. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path state = Path.of(arguments[1]);
        long customers = Long.parseLong(arguments[2]);
        try (LocalSet set = LocalSet.start(Path.of(arguments[0]), state, Setup.atWork(Service.CUSTOMER))) {
            ImportRun run = new ImportRun(
                    set, CustomerData.seeded(SEED, LocalDate.of(2026, 11, 1)), state.resolve("table.csv"));
            for (long done = 0; done < customers; done += TABLE) {
                int rows = (int) Math.min(TABLE, customers - done);
                ImportRun.Done table = run.rows(rows);
                System.out.printf(
                        Locale.ROOT,
                        "%,d of %,d rows: %,d imported, %,.0f rows/s%n",
                        done + rows,
                        customers,
                        table.imported(),
                        rows / table.seconds());
            }
            try (Connection connection = set.database(Service.CUSTOMER)
                            .connect(set.database(Service.CUSTOMER).owner());
                    Statement analyze = connection.createStatement()) {
                analyze.execute("vacuum analyze customer");
            }
            new ReadLatency(set).byId();
            new ReadLatency(set).lists();
            new ReadLatency(set).farPages();
            new ReadLatency(set).names();
        }
        System.exit(0);
    }

    private void byId() throws InterruptedException, SQLException {
        List<String> ids = sample("id::text");
        Latency.compare(
                "Get by id",
                QUESTIONS,
                () -> http(number -> PATH + "/" + ids.get(number % ids.size())),
                () -> sql(
                        "select * from customer where id = ?",
                        (query, number) -> query.setObject(1, UUID.fromString(ids.get(number % ids.size())))));
    }

    private void lists() throws InterruptedException, SQLException {
        Latency.compare(
                "List of 50, newest first",
                QUESTIONS,
                () -> http(number -> PATH + "?limit=50"),
                () -> sql("select * from customer order by entered_at desc, id desc limit 50", (query, number) -> {}));
        List<String> owners = sample("owner_id");
        Latency.compare(
                "List of 50 of one owner",
                QUESTIONS,
                () -> http(number -> PATH + "?limit=50&ownerId=" + owners.get(number % owners.size())),
                () -> sql(
                        "select * from customer where owner_id = ? order by entered_at desc, id desc limit 50",
                        (query, number) -> query.setString(1, owners.get(number % owners.size()))));
    }

    private void farPages() throws IOException, InterruptedException {
        String next = "";
        List<String> far = new ArrayList<>();
        try (HttpLine line = new HttpLine(Service.CUSTOMER.address())) {
            for (int page = 1; page <= FAR; page++) {
                Matcher found =
                        NEXT.matcher(get(line, PATH + "?limit=50" + next).text());
                if (!found.find()) {
                    System.out.println("Too few customers for page " + FAR);
                    return;
                }
                next = "&cursor=" + found.group(1);
            }
        }
        far.add(next);
        double first = Latency.median(Clients.COUNT, PAGES, () -> http(number -> PATH + "?limit=50"));
        double last = Latency.median(Clients.COUNT, PAGES, () -> http(number -> PATH + "?limit=50" + far.get(0)));
        System.out.printf(
                Locale.ROOT, "Page 1 p50 %.2f ms, page %,d p50 %.2f ms, ratio %.2f%n", first, FAR, last, last / first);
    }

    /** Any two characters that stand side by side in a name, as often as they do. */
    private void names() throws InterruptedException, SQLException {
        List<String> fragments = sample("substr(legal_name, 1 + (random() * (length(legal_name) - 2))::int, 2)");
        Latency.Opening search = () -> http(number -> PATH + "?limit=50&q="
                + URLEncoder.encode(fragments.get(number % fragments.size()), StandardCharsets.UTF_8));
        System.out.printf(
                Locale.ROOT,
                "Search for two characters: p50 %.2f ms with one client, %.2f ms with %d%n",
                Latency.median(1, QUESTIONS, search),
                Latency.median(Clients.COUNT, QUESTIONS, search),
                Clients.COUNT);
    }

    private List<String> sample(String expression) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select value from (select " + expression
                        + " as value from customer tablesample system (5)) sampled"
                        + " where value ~ '^[0-9a-z.-]+$|^[一-龥]{2}$' order by random() limit " + SAMPLE)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    /** What a question asks for. */
    private interface Address {
        String of(int number);
    }

    private Latency.Line http(Address address) throws IOException {
        HttpLine line = new HttpLine(Service.CUSTOMER.address());
        return new Latency.Line() {
            @Override
            public void ask(int number) throws IOException {
                get(line, address.of(number));
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }

    private HttpLine.Answer get(HttpLine line, String address) throws IOException {
        HttpLine.Answer answer = line.get(address, headers);
        if (answer.status() != 200) {
            throw new IOException("The API answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    /** Sets the values of a question. */
    private interface Values {
        void set(PreparedStatement query, int number) throws SQLException;
    }

    private Latency.Line sql(String statement, Values values) throws SQLException {
        Connection connection = database.connect(database.owner());
        PreparedStatement query = connection.prepareStatement(statement);
        return new Latency.Line() {
            @Override
            public void ask(int number) throws SQLException {
                values.set(query, number);
                try (ResultSet row = query.executeQuery()) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        for (int i = 1; i <= columns; i++) {
                            row.getString(i);
                        }
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
