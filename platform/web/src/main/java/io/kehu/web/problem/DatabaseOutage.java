package io.kehu.web.problem;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that cannot be reached from a fault of ours: the caller may try again. */
final class DatabaseOutage {

    /** Connection exceptions, too many connections, and the server going down or coming up. */
    private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    static boolean causes(Throwable failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && unreachable(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unreachable(SQLException e) {
        String state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : state.length() == 5 && STATE_CLASSES.contains(state.substring(0, 2));
    }
}
