package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of a workbook's sheet, after a {@link WorkbookCheck}. Macros are not run, formulas not calculated. */
final class XlsxRows implements RowSource {

    private final Limits limits;
    private final CellCheck check;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long line;

    XlsxRows(Path file, ReadOptions options) throws IOException {
        limits = options.limits();
        check = new CellCheck(limits);
        requireSize(Files.size(file));
        ContentTypes types = WorkbookCheck.check(file, limits);
        workbook = open(file, types.styled());
        try {
            stream = sheet(options.sheet()).openStream();
            rows = stream.iterator();
        } catch (UnreadableTableException e) {
            workbook.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw WorkbookXml.broken();
        }
    }

    private static ReadableWorkbook open(Path file, boolean styled) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException e) {
            throw WorkbookXml.broken();
        }
    }

    private void requireSize(long bytes) {
        if (bytes > limits.bytes()) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_BYTES, limits.bytes()));
        }
    }

    private Sheet sheet(String name) {
        List<Sheet> sheets = workbook.getSheets().toList();
        Stream<Sheet> eligible = sheets.stream()
                .filter(sheet ->
                        name == null ? sheet.getVisibility() == SheetVisibility.VISIBLE : name.equals(sheet.getName()));
        return eligible.findFirst().orElseThrow(() -> {
            List<String> names = sheets.stream().map(Sheet::getName).toList();
            return new UnreadableTableException(
                    FileProblem.of(FileProblem.Code.NO_SUCH_SHEET, name == null ? "" : name, String.join(", ", names)));
        });
    }

    @Override
    public SourceRow next() {
        Row row;
        try {
            row = rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            throw new UnreadableTableException(
                    FileProblem.of(FileProblem.Code.BROKEN_WORKBOOK).at(line + 1));
        }
        return row == null ? null : read(row);
    }

    private SourceRow read(Row row) {
        // Rows may leave out their number.
        line = Math.max(line + 1, row.getRowNum());
        for (int i = 0; i < row.getCellCount(); i++) {
            WorkbookCell.read(row.getCell(i), check);
        }
        SourceRow read = check.row(line);
        if (read.cells().size() > limits.columns()) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_COLUMNS, limits.columns())
                    .at(line));
        }
        return read;
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
