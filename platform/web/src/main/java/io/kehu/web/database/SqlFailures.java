package io.kehu.web.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what went wrong, the database above all, in the chain of causes of a failure. */
public final class SqlFailures {

    private SqlFailures() {}

    public static boolean any(Throwable failure, Predicate<SQLException> condition) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && condition.test(sql)) {
                return true;
            }
        }
        return false;
    }

    /** What began a chain of causes. */
    public static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    /** Whether the SQL state is of one of these two-character classes, or no connection was to be had at all. */
    public static boolean ofClassOrWithoutConnection(SQLException e, Set<String> stateClasses) {
        String state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : state.length() == 5 && stateClasses.contains(state.substring(0, 2));
    }
}
