package io.kehu.messaging.inbox;

import io.kehu.web.database.SqlFailures;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells trouble that passes (the database is down, two transactions collided) from an event that cannot be handled. */
final class Trouble {

    /** Connection lost, transaction rolled back by the server, out of resources, operator intervention, system error. */
    private static final Set<String> PASSING_STATE_CLASSES = Set.of("08", "40", "53", "57", "58");

    private Trouble() {}

    static boolean passes(Throwable failure) {
        return SqlFailures.any(
                failure,
                e -> e instanceof SQLTransientException
                        || SqlFailures.ofClassOrWithoutConnection(e, PASSING_STATE_CLASSES));
    }
}
