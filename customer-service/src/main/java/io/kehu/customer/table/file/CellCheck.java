package io.kehu.customer.table.file;

import io.kehu.customer.table.cell.Blank;
import io.kehu.customer.table.problem.RowProblem;
import java.util.ArrayList;
import java.util.List;

/** Takes in the cells of a row, one after the other, and notes those that cannot be trusted. */
final class CellCheck {

    private static final char REPLACEMENT = '\uFFFD';

    private final int longest;
    private final List<String> cells = new ArrayList<>();
    private final List<SourceRow.Fault> faults = new ArrayList<>();
    private int filled;

    CellCheck(Limits limits) {
        longest = limits.cellLength();
    }

    /** The next cell, with its text as the file has it. */
    void add(String raw) {
        String text = NeutralText.restore(raw);
        if (text.length() > longest) {
            faultOfNext(RowProblem.Code.CELL_TOO_LONG, longest);
        }
        boolean blank = true;
        boolean sound = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blank = blank && Blank.is(c);
            if (sound && suspicious(c) && !permitted(text, i)) {
                sound = false;
                faultOfNext(text.codePointAt(i));
            }
        }
        if (!blank || !sound) {
            filled = cells.size() + 1;
        }
        cells.add(text);
    }

    /** The cell that is added next cannot be trusted. */
    void faultOfNext(RowProblem.Code kind, Object... args) {
        List<String> texts = args.length == 0 ? List.of() : List.of(String.valueOf(args[0]));
        faults.add(new SourceRow.Fault(cells.size(), kind, texts));
    }

    int size() {
        return cells.size();
    }

    /** The row that was added up, and a fresh start. */
    SourceRow row(long line) {
        SourceRow row = new SourceRow(
                line, List.copyOf(cells.subList(0, filled)), faults.isEmpty() ? List.of() : List.copyOf(faults));
        cells.clear();
        faults.clear();
        filled = 0;
        return row;
    }

    private void faultOfNext(int codePoint) {
        if (codePoint == REPLACEMENT) {
            faultOfNext(RowProblem.Code.DAMAGED_TEXT);
        } else {
            faultOfNext(RowProblem.Code.CONTROL_CHARACTER, "U+%04X".formatted(codePoint));
        }
    }

    /** Quick: rules out nearly all characters. */
    private static boolean suspicious(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0 || c >= Character.MIN_SURROGATE && (c < 0xE000 || c >= REPLACEMENT);
    }

    private static boolean permitted(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\r' || c == '\t';
    }
}
