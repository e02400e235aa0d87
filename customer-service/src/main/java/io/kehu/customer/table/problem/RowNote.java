package io.kehu.customer.table.problem;

import java.util.List;

/**
 * Something that was read without being taken over as it stands; the row is good.
 *
 * @param field path of the field in the API's form; null where the column has none
 */
public record RowNote(Code kind, String header, String field, List<String> args) {

    /** The kinds; in brackets their arguments. */
    public enum Code {
        /** Taken as a value to be confirmed (text, value). */
        TO_CONFIRM,
        /** Words in the place of a value, which stays empty (text). */
        LEFT_OUT,
        /** A day that has not come yet (day). */
        IN_FUTURE,
        /** Nobody is known by this name: the record goes to who imports it (text). */
        UNKNOWN_OWNER,
        /** The administrative division of an address is not known (text). */
        UNKNOWN_DIVISION
    }

    public RowNote {
        args = TableProblem.excerpts(args);
    }

    /** Stable, in kebab case: the key of its text. */
    public String code() {
        return TableProblem.kebab(kind);
    }
}
