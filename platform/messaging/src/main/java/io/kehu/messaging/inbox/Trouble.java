package io.kehu.messaging.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells trouble that passes (the database is down, two transactions collided) from an event that cannot be handled. */
final class Trouble {

    /** Connection lost, transaction rolled back by the server, out of resources, operator intervention, system error. */
    private static final Set<String> PASSING_STATE_CLASSES = Set.of("08", "40", "53", "57", "58");

    private Trouble() {}

    static boolean passes(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLTransientException || e instanceof SQLException sql && passing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passing(SQLException e) {
        String state = e.getSQLState();
        boolean noConnectionToBeHad =
                state == null && String.valueOf(e.getMessage()).contains("cquisition timeout");
        return noConnectionToBeHad
                || state != null && state.length() == 5 && PASSING_STATE_CLASSES.contains(state.substring(0, 2));
    }
}
