package io.kehu.customer.table;

import io.kehu.customer.table.cell.Blank;
import io.kehu.customer.table.entry.Draft;
import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.file.SourceRow;
import io.kehu.customer.table.file.SourceTable;
import io.kehu.customer.table.problem.RowProblem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads customers from a table, row by row; each method can end in an {@link
 * io.kehu.customer.table.problem.UnreadableTableException}. */
public final class CustomerTable implements Iterator<TableRow>, Closeable {

    private final SourceTable source;
    private final ReferenceWords words;
    private final Headings headings;
    private final RowKeys keys;

    /** @throws io.kehu.customer.table.problem.UnreadableTableException where the header is not understood; the source stays open */
    public CustomerTable(SourceTable source, HeaderOptions options, ReferenceWords words) {
        this.source = source;
        this.words = words;
        headings = new Headings(source.header(), options);
        keys = new RowKeys(headings);
    }

    /** The layout that the header has, or was said to have. */
    public Layout layout() {
        return headings.layout();
    }

    /** The header as it stands in the file. */
    public List<String> header() {
        return source.header();
    }

    /** How the table names a field of the API's form, or would if it had a column for it; empty where no table has one. */
    public Optional<String> headerOf(String path) {
        return headings.headerOf(path);
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public TableRow next() {
        SourceRow row = source.next();
        RowKey key = keys.of(row.cells());
        List<RowProblem> problems = problems(row);
        Draft draft = new Draft(words);
        int cells = Math.min(row.cells().size(), headings.size());
        for (int place = 0; place < cells; place++) {
            Column column = headings.column(place);
            if (column != null && sound(row, place)) {
                read(row.cells().get(place), place, column, draft);
            }
        }
        if (problems.isEmpty() && draft.problems().isEmpty()) {
            return new TableRow.Read(row.line(), key, row.cells(), draft.entry(), draft.followUp(), draft.notes());
        }
        problems.addAll(draft.problems());
        return new TableRow.Refused(row.line(), key, row.cells(), List.copyOf(problems));
    }

    /**
     * Where a row stands and what it is recognised by.
     *
     * @param line line of the text or row of the sheet, counted from one
     */
    public record Place(long line, RowKey key) {}

    /** Goes past the next row without reading what it says. */
    public Place skip() {
        SourceRow row = source.next();
        return new Place(row.line(), keys.of(row.cells()));
    }

    private void read(String cell, int place, Column column, Draft draft) {
        String text = Blank.strip(cell);
        if (!text.isEmpty()) {
            draft.read(text, headings.header(place), column.field(), column.rule());
        }
    }

    private List<RowProblem> problems(SourceRow row) {
        List<RowProblem> problems = new ArrayList<>(0);
        for (SourceRow.Fault fault : row.faults()) {
            // Of a column that is not read nothing can be wrong.
            Column column = fault.column() < headings.size() ? headings.column(fault.column()) : null;
            if (column != null) {
                String path = column.path().orElse(null);
                problems.add(new RowProblem(fault.kind(), headings.header(fault.column()), path, fault.args()));
            }
        }
        if (row.cells().size() > headings.size()) {
            List<String> args = List.of(String.valueOf(row.cells().size()), String.valueOf(headings.size()));
            problems.add(new RowProblem(RowProblem.Code.EXTRA_CELLS, null, null, args));
        }
        return problems;
    }

    private static boolean sound(SourceRow row, int place) {
        return row.faults().isEmpty() || row.faults().stream().noneMatch(fault -> fault.column() == place);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
