package io.kehu.web.database;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * The updates of a transaction that nobody waits for. They go to the database in one message, in order, at the latest before the
 * commit: most of them cost it less than a message costs both sides.
 */
final class LateUpdates implements Synchronization {

    /** The driver prepares each message anew that it has not seen before. */
    private static final int TOGETHER = 20;

    private final DataSource database;
    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private boolean committing;

    LateUpdates(DataSource database) {
        this.database = database;
    }

    void add(String sql, Object... valuesOfIt) {
        statements.add(sql);
        values.addAll(Arrays.asList(valuesOfIt));
        if (committing || statements.size() == TOGETHER) {
            send();
        }
    }

    @Override
    public void beforeCompletion() {
        committing = true;
        send();
    }

    @Override
    public void afterCompletion(int status) {
        // What was not sent is not done, as nothing of the transaction is.
    }

    void send() {
        if (statements.isEmpty()) {
            return;
        }
        String sql = String.join("; ", statements);
        Object[] all = values.toArray();
        statements.clear();
        values.clear();
        Sql.run(database, sql, statement -> {
            Sql.fill(statement, all);
            return statement.execute();
        });
    }
}
