package io.kehu.customer.table.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;

/** Rows of a CSV text. Holds the start of the text while it tells the encoding, later no more than the longest permitted cell. */
final class CsvRows implements RowSource {

    private static final int START = 1 << 16;
    private static final int SLACK = 1 << 15;

    private final Cells cells;
    private final int longest;
    private final CsvReader<SourceRow> reader;
    private final CloseableIterator<SourceRow> rows;

    CsvRows(InputStream source, ReadOptions options) throws IOException {
        ByteLimit limit =
                new ByteLimit(FileProblem.Code.TOO_MANY_BYTES, options.limits().bytes());
        InputStream bytes = new MeteredStream(source, limit);
        byte[] start = bytes.readNBytes(START);
        FileKind kind = FileKind.of(start).requireTable();
        if (kind != FileKind.TEXT) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.NOT_A_TABLE, kind.name()));
        }
        TextStart told = TextStart.of(start, options.encoding(), start.length < START);
        InputStream again = new ByteArrayInputStream(start, told.mark(), start.length - told.mark());
        longest = 2 * options.limits().cellLength() + SLACK;
        cells = new Cells(options.limits());
        reader = CsvReader.builder()
                .fieldSeparator(options.separator() == null ? told.separator() : options.separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(longest)
                .build(cells, new StrictText(new SequenceInputStream(again, bytes), told.charset()));
        rows = reader.iterator();
    }

    @Override
    public SourceRow next() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    /** The parser wraps our own refusals; its own are told apart by their words only. */
    private UnreadableTableException refusal(CsvParseException e) {
        if (e.getCause() instanceof UnreadableTableException ours) {
            return ours;
        }
        FileProblem problem = String.valueOf(e.getMessage()).contains("buffer size")
                ? FileProblem.of(FileProblem.Code.ENDLESS_CELL, longest)
                : FileProblem.of(FileProblem.Code.BROKEN_QUOTES);
        return new UnreadableTableException(problem.at(cells.line()));
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the parser hands over, cell by cell. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<SourceRow> {

        private final CellCheck check;
        private final int columns;

        Cells(Limits limits) {
            check = new CellCheck(limits);
            columns = limits.columns();
        }

        long line() {
            return getStartingLineNumber();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= columns) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_COLUMNS, columns)
                        .at(line()));
            }
            check.add(length == 0 ? "" : new String(buffer, offset, length));
        }

        @Override
        protected SourceRow buildRecord() {
            return check.row(line());
        }
    }
}
