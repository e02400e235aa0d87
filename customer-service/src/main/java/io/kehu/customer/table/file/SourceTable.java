package io.kehu.customer.table.file;

import io.kehu.customer.table.cell.Blank;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.RowProblem;
import io.kehu.customer.table.problem.TableProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A table in a file: a header, which is the first row that is not blank, and rows. Read once, from the beginning to the end.
 * Every method can throw {@link UnreadableTableException}.
 */
public final class SourceTable implements Iterator<SourceRow>, Closeable {

    private static final int PEEKED = 512;

    private final RowSource rows;
    private final Limits limits;
    private final List<String> header;
    private SourceRow ahead;
    private long count;

    private SourceTable(RowSource rows, Limits limits) {
        this.rows = rows;
        this.limits = limits;
        header = header(nextFilled());
    }

    /** A CSV file or a workbook: what it is shows in its content, not in its name. */
    public static SourceTable open(Path file, ReadOptions options) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(PEEKED);
        }
        return switch (FileKind.of(start).requireTable()) {
            case ZIP -> of(new XlsxRows(file, options), options);
            case COMPOUND -> throw new UnreadableTableException(CompoundFile.refusal(file));
            default -> csv(Files.newInputStream(file), options);
        };
    }

    /** A CSV text; closed with the table, also when it cannot be read. */
    public static SourceTable csv(InputStream text, ReadOptions options) throws IOException {
        try {
            return of(new CsvRows(text, options), options);
        } catch (UnreadableTableException e) {
            text.close();
            throw e;
        }
    }

    private static SourceTable of(RowSource rows, ReadOptions options) throws IOException {
        try {
            return new SourceTable(rows, options.limits());
        } catch (UnreadableTableException e) {
            rows.close();
            throw e;
        }
    }

    /** The header's cells as they stand, without blanks around. */
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = nextFilled();
            if (ahead != null && ++count > limits.rows()) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_ROWS, limits.rows())
                        .at(ahead.line()));
            }
        }
        return ahead != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = ahead;
        ahead = null;
        return row;
    }

    private SourceRow nextFilled() {
        SourceRow row = rows.next();
        while (row != null && row.blank()) {
            row = rows.next();
        }
        return row;
    }

    private static List<String> header(SourceRow row) {
        if (row == null) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.EMPTY_FILE));
        }
        if (!row.faults().isEmpty()) {
            throw new UnreadableTableException(row.faults().stream()
                    .map(fault -> unreadable(fault.column() + 1, fault.kind()).at(row.line()))
                    .toList());
        }
        return row.cells().stream().map(Blank::strip).toList();
    }

    private static FileProblem unreadable(int position, RowProblem.Code kind) {
        return FileProblem.of(FileProblem.Code.BAD_HEADER_CELL, position, TableProblem.kebab(kind));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
