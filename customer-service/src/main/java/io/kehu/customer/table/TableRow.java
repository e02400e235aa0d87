package io.kehu.customer.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.table.entry.FollowUp;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import java.util.List;

/** A row of a table of customers, understood or not. */
public sealed interface TableRow {

    /** Line of the text or row of the sheet, counted from one. */
    long line();

    RowKey key();

    /** The cells as they stand in the file, without blank ones at the end. */
    List<String> cells();

    /**
     * A row that is an entry.
     *
     * @param entry the form that the API takes for a new customer; not checked yet
     * @param followUp null where the row says nothing of one
     */
    record Read(long line, RowKey key, List<String> cells, ObjectNode entry, FollowUp followUp, List<RowNote> notes)
            implements TableRow {}

    /**
     * A row that cannot be an entry.
     *
     * @param problems all there are
     */
    record Refused(long line, RowKey key, List<String> cells, List<RowProblem> problems) implements TableRow {}
}
