package io.kehu.customer.table.file;

import io.kehu.customer.table.cell.Blank;

/**
 * Text that a spreadsheet takes for a formula is written with an apostrophe before it and read without, so that nothing that
 * somebody entered is run on somebody else's machine. Both directions together give back any text as it was.
 */
final class NeutralText {

    private static final char MARK = '\'';
    private static final String FORMULA = "=+-@＝＋－＠";

    private NeutralText() {}

    static String neutralise(String text) {
        return startsFormula(text, 0) ? MARK + text : text;
    }

    static String restore(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && startsFormula(text, 1) ? text.substring(1) : text;
    }

    /** Whether it is a formula, disregarding blanks and earlier marks; tabs and carriage returns count as one themselves. */
    private static boolean startsFormula(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\r' || FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (c != MARK && !Blank.is(c)) {
                return false;
            }
        }
        return false;
    }
}
