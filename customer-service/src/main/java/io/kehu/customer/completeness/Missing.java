package io.kehu.customer.completeness;

import java.util.Locale;

/**
 * A requirement that a record does not meet.
 *
 * @param field path of the field in the API's form
 */
public record Missing(String field, Kind kind) {

    /** What is asked for. */
    public enum Kind {
        MISSING,
        SIZE_REQUIRED,
        ONE_PRIMARY,
        REACH_REQUIRED;

        /** Code of the field problem. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
