package io.kehu.benchmark.data.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;

/** A table as CSV (RFC 4180) with a header line and without a byte order mark. */
final class CsvTable implements CustomerFile {

    private final List<Column> columns;
    private final CsvWriter writer;

    CsvTable(List<Column> columns, Charset encoding, OutputStream out) {
        this.columns = columns;
        this.writer = CsvWriter.builder().build(out, encoding);
        writer.writeRecord(columns.stream().map(Column::header).toList());
    }

    @Override
    public void write(GeneratedCustomer customer) {
        CsvWriter.CsvWriterRecord line = writer.writeRecord();
        for (Column column : columns) {
            line.writeField(column.cell(customer));
        }
        line.endRecord();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
