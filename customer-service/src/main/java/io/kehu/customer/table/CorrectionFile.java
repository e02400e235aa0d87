package io.kehu.customer.table;

import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.customer.table.file.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of an import that were not taken over, in the columns that they had, with what became of them and why in two columns
 * after; reading ignores those, so that the corrected file can be sent as it is.
 */
public final class CorrectionFile implements Closeable {

    private final TableWriter table;
    private final int columns;
    private final int[] kept;

    /** @param header of the imported table; result columns of an earlier correction are replaced */
    public CorrectionFile(TableFormat format, OutputStream out, List<String> header) throws IOException {
        columns = header.size();
        kept = IntStream.range(0, columns)
                .filter(place -> !isResult(header.get(place)))
                .toArray();
        List<String> written = new ArrayList<>();
        IntStream.of(kept).mapToObj(header::get).forEach(written::add);
        written.add(Column.RESULT.header());
        written.add(Column.EXPLANATION.header());
        table = format.write(out, written);
    }

    private static boolean isResult(String header) {
        Optional<Column> column = Column.named(header);
        return column.filter(found -> found == Column.RESULT || found == Column.EXPLANATION)
                .isPresent();
    }

    /** @param cells of the row as {@link TableRow#cells} has them; those beyond the header come last */
    public void write(List<String> cells, String result, String explanation) throws IOException {
        List<OutputCell> row = new ArrayList<>();
        for (int place : kept) {
            row.add(OutputCell.text(place < cells.size() ? cells.get(place) : ""));
        }
        row.add(OutputCell.text(result));
        row.add(OutputCell.text(explanation));
        cells.stream().skip(columns).map(OutputCell::text).forEach(row::add);
        table.write(row);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
