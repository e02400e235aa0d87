package io.kehu.customer.table.problem;

import java.util.List;

/**
 * Why a row is not taken over.
 *
 * @param header the column as the file names it; null where it is about the row
 * @param field path of the field in the API's form; null where the column has none
 */
public record RowProblem(Code kind, String header, String field, List<String> args) implements TableProblem {

    /** The kinds; in brackets their arguments. */
    public enum Code {
        /** A control character (its code point, as U+0007). */
        CONTROL_CHARACTER,
        /** Text that was damaged before: a character that stands for an unreadable one. */
        DAMAGED_TEXT,
        /** More characters than permitted (limit). */
        CELL_TOO_LONG,
        /** A formula whose result is an error (error). */
        CELL_ERROR,
        /** A formula that was never calculated. */
        NOT_CALCULATED,
        /** More cells than the header (cells, columns). */
        EXTRA_CELLS,
        /** No date (text). */
        NOT_A_DATE,
        /** No amount of yuan with at most two decimals (text). */
        NOT_AN_AMOUNT,
        /** Neither headcount nor revenue, nor a band of either (text). */
        NOT_A_SIZE,
        /** Neither 是 nor 否 (text). */
        NOT_YES_OR_NO,
        /** Neither mobile number nor landline with area code nor e-mail (text). */
        NOT_A_REACH,
        /** A number with masked digits (text). */
        MASKED,
        /** Two numbers of a kind for one person (text). */
        TWO_OF_A_KIND,
        /** A word that is none of the list (text, the words there are). */
        UNKNOWN_WORD,
        /** A list entry whose parts are not in the expected order (text, the order). */
        NOT_IN_PARTS,
        /** The end of a cooperation, which is a step of its own and not entered (text). */
        ENDED,
        /** Two columns say different things of one field (this, the other). */
        CONTRADICTION
    }

    public RowProblem {
        args = TableProblem.excerpts(args);
    }

    @Override
    public String code() {
        return TableProblem.kebab(kind);
    }
}
