package io.kehu.security;

import java.util.function.Supplier;

/**
 * Work that a service does for itself although a request has set it in motion: it sees every record, whoever asked. The
 * permission to set it in motion is all that stands before it, so it is only for what a caller cannot aim at a record.
 */
public final class OwnWork {

    private static final ThreadLocal<Boolean> UNDER_WAY = new ThreadLocal<>();

    private OwnWork() {}

    static boolean isUnderWay() {
        return Boolean.TRUE.equals(UNDER_WAY.get());
    }

    /** Open a new transaction inside: a connection that is taken already belongs to the caller. */
    public static <T> T get(Supplier<T> work) {
        UNDER_WAY.set(true);
        try {
            return work.get();
        } finally {
            UNDER_WAY.remove();
        }
    }
}
