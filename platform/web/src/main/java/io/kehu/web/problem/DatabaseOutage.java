package io.kehu.web.problem;

import io.kehu.web.database.SqlFailures;
import java.util.Set;

/** Tells a database that cannot be reached from a fault of ours: the caller may try again. */
final class DatabaseOutage {

    /** Connection exceptions, too many connections, and the server going down or coming up. */
    private static final Set<String> STATE_CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    static boolean causes(Throwable failure) {
        return SqlFailures.any(failure, e -> SqlFailures.ofClassOrWithoutConnection(e, STATE_CLASSES));
    }
}
