package io.kehu.customer.imports;

import io.kehu.customer.imports.RowOutcome.Outcome;
import io.kehu.customer.table.CorrectionFile;
import io.kehu.customer.table.CustomerTable;
import io.kehu.customer.table.TableRow;
import io.kehu.customer.table.file.Encoding;
import io.kehu.customer.table.file.TableFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the rows of an import that were refused as a file that can be mended and sent again. */
@ApplicationScoped
public class WriteCorrections {

    private static final int PAGE = 1000;
    private static final Pattern PATH =
            Pattern.compile("\\b(details|ownership|legacy|contacts\\[0]|contracts\\[0])\\.[A-Za-z]+");

    private final OpenTables tables;
    private final ImportedRows rows;
    private final ImportFiles files;

    WriteCorrections(OpenTables tables, ImportedRows rows, ImportFiles files) {
        this.tables = tables;
        this.rows = rows;
        this.files = files;
    }

    /** The format of the file that was sent. */
    public TableFormat format(UUID id, ImportOrder order) {
        if (order.workbook()) {
            return TableFormat.XLSX;
        }
        boolean gb = order.encoding() == Encoding.GB18030
                || order.encoding() == Encoding.AUTO && !StartOfText.isUtf8(files.open(id));
        return gb ? TableFormat.CSV_GB18030 : TableFormat.CSV;
    }

    /** @param written counts the rows */
    public void write(Imports.Standing standing, Locale language, OutputStream out, AtomicLong written)
            throws IOException {
        UUID id = standing.of().id();
        OpenTable table = tables.open(id, standing.order());
        try (CorrectionFile file = new CorrectionFile(
                format(id, standing.order()), out, table.table().header())) {
            Refused refused = new Refused(id);
            RowOutcome next = refused.hasNext() ? refused.next() : null;
            while (next != null && table.hasNext()) {
                TableRow row = table.next();
                if (row.line() == next.line()) {
                    file.write(row.cells(), next.outcome().name(), explanation(next, language, table.table()));
                    written.incrementAndGet();
                    next = refused.hasNext() ? refused.next() : null;
                }
            }
        } finally {
            table.close();
        }
    }

    /** What the API calls by the path of its form goes by its column's heading here. */
    private static String explanation(RowOutcome outcome, Locale language, CustomerTable table) {
        String all = outcome.faults().stream()
                .map(fault -> {
                    String where = fault.header() == null ? fault.field() : fault.header();
                    return where == null ? fault.text(language) : where + ": " + fault.text(language);
                })
                .collect(Collectors.joining("; "));
        return PATH.matcher(all)
                .replaceAll(path ->
                        Matcher.quoteReplacement(table.headerOf(path.group()).orElse(path.group())));
    }

    /** Page by page. */
    private final class Refused implements Iterator<RowOutcome> {

        private final UUID id;
        private Iterator<RowOutcome> page = List.<RowOutcome>of().iterator();
        private long line;

        Refused(UUID id) {
            this.id = id;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext()) {
                page = rows.list(id, Outcome.REFUSED, line, PAGE).iterator();
            }
            return page.hasNext();
        }

        @Override
        public RowOutcome next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RowOutcome next = page.next();
            line = next.line();
            return next;
        }
    }
}
