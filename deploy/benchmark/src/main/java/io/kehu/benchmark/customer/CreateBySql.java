package io.kehu.benchmark.customer;

import io.kehu.embedded.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The rows of creations in each table as the service has written them, to be written again by prepared statements. */
record CreateBySql(
        StoredRow.Copies customers,
        StoredRow.Copies changes,
        StoredRow.Copies events,
        StoredRow.Copies keys,
        List<Looked> looked) {

    static CreateBySql read(Database database) throws SQLException {
        try (Connection connection = database.connect(database.owner())) {
            connection.setAutoCommit(false);
            StoredRow.Copies customers =
                    StoredRow.read(connection, "customer", "id", List.of("credit_code"), "order by id limit 2000");
            StoredRow.Copies changes =
                    StoredRow.read(connection, "customer_change", "customer_id", List.of(), "limit 2000");
            StoredRow.Copies events = events(connection);
            StoredRow.Copies keys = StoredRow.read(connection, "idempotency_key", "key", List.of(), "limit 2000");
            List<Looked> looked = looked(connection);
            connection.rollback();
            return new CreateBySql(customers, changes, events, keys, looked);
        }
    }

    /** The relay has sent and removed what was in the outbox: its rows are put together from the customers. */
    private static StoredRow.Copies events(Connection connection) throws SQLException {
        try (PreparedStatement one = connection.prepareStatement(
                "insert into outbox (shard, id, type, subject, actor, occurred_at, correlation_id, body)"
                        + " select 0, gen_random_uuid(), 'VerificationOpened', id, entered_by, now(), id::text,"
                        + " json_build_object('customerId', id, 'revision', 0, 'legalName', legal_name, 'ownerId', owner_id,"
                        + " 'department', department, 'region', region, 'enteredBy', entered_by, 'enteredAt', entered_at,"
                        + " 'collectedAt', acquired_at, 'dueAt', entered_at)::text"
                        + " from customer order by customer.id limit 2000")) {
            one.executeUpdate();
        }
        return StoredRow.read(connection, "outbox", "subject", List.of("seq", "id"), "limit 2000");
    }

    /** A customer by whose keys twins are looked for: found but for itself, as few as the service finds. */
    record Looked(UUID id, String[] keys) {}

    /** Other customers than those whose rows are copied: of these there are many soon. */
    private static List<Looked> looked(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, twin_keys from customer order by id desc limit 2000")) {
            ResultSet row = select.executeQuery();
            List<Looked> looked = new ArrayList<>();
            while (row.next()) {
                looked.add(new Looked(
                        row.getObject(1, UUID.class), (String[]) row.getArray(2).getArray()));
            }
            return looked;
        }
    }

    /** As many keys to hold as the service holds, and nobody else's. */
    private static String[] exact(String[] keys, UUID id) {
        return Arrays.stream(keys)
                .filter(key -> key.startsWith("c:") || key.startsWith("x:"))
                .map(key -> key + id)
                .toArray(String[]::new);
    }

    /** Like the service's own ids, so that new rows stay together in the index here as well. */
    private static UUID timeOrdered() {
        UUID random = UUID.randomUUID();
        return new UUID(
                System.currentTimeMillis() << 16 | random.getMostSignificantBits() & 0xFFFF,
                random.getLeastSignificantBits());
    }

    void write(Connection connection, int client, int count, boolean looking) throws SQLException {
        try (PreparedStatement twins = connection.prepareStatement("select * from find_twins(?, ?, ?)");
                PreparedStatement key = connection.prepareStatement(
                        "insert into idempotency_key (caller, key, request_hash, created_at) values ('"
                                + CreateThroughput.SELLER + "', ?, ?, now())");
                PreparedStatement customer = connection.prepareStatement(customers.insert());
                PreparedStatement change = connection.prepareStatement(changes.insert());
                PreparedStatement event = connection.prepareStatement(events.insert()
                        .replace("(shard", "(id, shard")
                        .replace("values (", "values (gen_random_uuid(), "));
                PreparedStatement answer = connection.prepareStatement(
                        "update idempotency_key set status = 201, location = ?, etag = '0', body = ?"
                                + " where caller = '" + CreateThroughput.SELLER + "' and key = ?")) {
            for (int i = client; i < count; i += Clients.COUNT) {
                UUID id = timeOrdered();
                key.setString(1, id.toString());
                key.setBytes(2, new byte[32]);
                key.executeUpdate();
                if (looking) {
                    Looked other = looked.get(i % looked.size());
                    twins.setObject(1, other.id());
                    twins.setArray(2, connection.createArrayOf("text", other.keys()));
                    twins.setArray(3, connection.createArrayOf("text", exact(other.keys(), id)));
                    twins.executeQuery().next();
                }
                customers.write(customer, i, id);
                changes.write(change, i, id);
                events.write(event, i, id);
                answer.setString(1, CreateThroughput.PATH + "/" + id);
                answer.setString(2, keys.rows().get(i % keys.rows().size()).text());
                answer.setString(3, id.toString());
                answer.executeUpdate();
                connection.commit();
            }
        }
    }
}
