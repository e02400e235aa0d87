package io.kehu.customer.completeness;

import java.util.List;
import java.util.Locale;

/**
 * A requirement that a record does not meet.
 *
 * @param field path of the field in the API's form; the first one, where any of several would do
 * @param anyOf all that would do
 */
public record Missing(String field, Kind kind, List<String> anyOf) {

    /** What is asked for. */
    public enum Kind {
        MISSING,
        ONE_OF,
        ONE_PRIMARY;

        static Kind of(List<String> anyOf) {
            return anyOf.size() == 1 ? MISSING : ONE_OF;
        }

        /** Code of the field problem. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
