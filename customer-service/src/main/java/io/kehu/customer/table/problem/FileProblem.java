package io.kehu.customer.table.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a file cannot be read, or not any further.
 *
 * @param line line of the text or row of the sheet, counted from one; null where it is about the whole file
 */
public record FileProblem(Code kind, Long line, List<String> args) implements TableProblem {

    /** The kinds; in brackets their arguments. */
    public enum Code {
        /** There is nothing in it. */
        EMPTY_FILE,
        /** It is something else than a table that is read here (kind of file). */
        NOT_A_TABLE,
        /** A password protects it. */
        ENCRYPTED,
        /** More bytes than permitted (limit). */
        TOO_MANY_BYTES,
        /** More rows than permitted (limit). */
        TOO_MANY_ROWS,
        /** More columns than permitted (limit). */
        TOO_MANY_COLUMNS,
        /** A cell that is longer than anything that could be meant; in a text mostly a quote without its end (limit). */
        ENDLESS_CELL,
        /** Text in UTF-16 or UTF-32; UTF-8 and GB18030 are read. */
        UTF_16,
        /** Bytes that are no text in the encoding (encoding). */
        BROKEN_TEXT,
        /** Quotes that do not pair or do not enclose the whole cell. */
        BROKEN_QUOTES,
        /** A workbook whose parts contradict each other or the format. */
        BROKEN_WORKBOOK,
        /** More parts in the workbook than permitted (limit). */
        TOO_MANY_PARTS,
        /** The workbook swells beyond what is permitted (bytes, times its size). */
        INFLATES_TOO_FAR,
        /** More text in the workbook's table of strings than permitted: such a file is sent as CSV (limit in bytes). */
        TOO_MANY_STRINGS,
        /** Formulas that repeat each other more than is worked through: such a file is sent with values only. */
        TOO_MANY_FORMULAS,
        /** A document type or entity in the workbook. */
        DOCUMENT_TYPE,
        /** No sheet of that name (name, the names there are). */
        NO_SUCH_SHEET,
        /** A name in the header that cannot be read (position, code of the row problem). */
        BAD_HEADER_CELL,
        /** A column without a name between others (position). */
        BLANK_HEADER,
        /** None of the first row's cells is the name of a column. */
        NO_HEADER,
        /** The same header twice (header). */
        HEADER_TWICE,
        /** Two headers for the same field (header, other header, field). */
        FIELD_TWICE,
        /** A header that stands for no field and is not to be ignored (header). */
        UNKNOWN_HEADER,
        /** A column that the layout requires (header). */
        MISSING_COLUMN,
        /** A mapping to a field that there is not (header, field). */
        UNKNOWN_FIELD,
        /** A mapping of a header that there is not (header). */
        ABSENT_HEADER
    }

    public FileProblem {
        args = TableProblem.excerpts(args);
    }

    public static FileProblem of(Code kind, Object... args) {
        return new FileProblem(kind, null, Stream.of(args).map(String::valueOf).toList());
    }

    public FileProblem at(long place) {
        return new FileProblem(kind, place, args);
    }

    @Override
    public String code() {
        return TableProblem.kebab(kind);
    }
}
