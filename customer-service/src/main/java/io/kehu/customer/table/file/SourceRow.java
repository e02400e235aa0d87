package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.RowProblem;
import java.util.List;

/**
 * A row as it stands in the file. Typed cells of a workbook are text here: dates and times in ISO form without zone, numbers
 * plain, booleans 是 and 否.
 *
 * @param line line of the text or row of the sheet, counted from one
 * @param cells without blank cells at the end
 * @param faults cells that cannot be trusted
 */
public record SourceRow(long line, List<String> cells, List<Fault> faults) {

    /**
     * What is wrong with a cell before anybody asks for its meaning.
     *
     * @param column counted from zero
     */
    public record Fault(int column, RowProblem.Code kind, List<String> args) {}

    boolean blank() {
        return cells.isEmpty();
    }
}
