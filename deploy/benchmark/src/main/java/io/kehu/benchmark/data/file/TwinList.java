package io.kehu.benchmark.data.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.io.OutputStream;

/** Which rows repeat which others, and how: the answers to the question that a search for duplicates is asked. */
final class TwinList implements CustomerFile {

    private final CsvWriter writer;

    TwinList(OutputStream out) {
        writer = CsvWriter.builder().build(out);
        writer.writeRecord("row", "original", "kind");
    }

    @Override
    public void write(GeneratedCustomer customer) {
        if (customer.twin() != null) {
            writer.writeRecord(
                    Long.toString(customer.index()),
                    Long.toString(customer.twin().original()),
                    customer.twin().kind().name());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
