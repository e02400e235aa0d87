package io.kehu.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what the database said in the chain of causes of a failure. */
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

    /** Whether the SQL state is of one of these two-character classes, or no connection was to be had at all. */
    public static boolean ofClassOrWithoutConnection(SQLException e, Set<String> stateClasses) {
        String state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : state.length() == 5 && stateClasses.contains(state.substring(0, 2));
    }
}
