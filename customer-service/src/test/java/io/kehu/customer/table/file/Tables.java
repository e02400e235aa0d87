package io.kehu.customer.table.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tables for tests. */
final class Tables {

    private Tables() {}

    static Limits limits(long rows, int columns, int cellLength) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                usual.bytes(),
                rows,
                columns,
                cellLength,
                usual.parts(),
                usual.inflatedBytes(),
                usual.inflation(),
                usual.stringBytes());
    }

    static SourceTable csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    static SourceTable csv(byte[] text, ReadOptions options) {
        try {
            return SourceTable.csv(new ByteArrayInputStream(text), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceRow> rows(SourceTable table) {
        List<SourceRow> rows = new ArrayList<>();
        table.forEachRemaining(rows::add);
        return rows;
    }

    static List<List<String>> cells(SourceTable table) {
        return rows(table).stream().map(SourceRow::cells).toList();
    }

    /** The rows of the file, header and all, or why there are none. */
    static List<List<String>> read(Path file, ReadOptions options) throws IOException {
        try (SourceTable table = SourceTable.open(file, options)) {
            List<List<String>> all = new ArrayList<>(List.of(table.header()));
            all.addAll(cells(table));
            return all;
        }
    }

    /** What the reading is refused with. */
    static List<FileProblem> problems(ThrowingCallable reading) {
        return catchThrowableOfType(UnreadableTableException.class, reading).problems();
    }
}
