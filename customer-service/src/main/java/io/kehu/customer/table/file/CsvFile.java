package io.kehu.customer.table.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a CSV text (RFC 4180). */
final class CsvFile implements TableWriter {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    CsvFile(OutputStream out, Encoding encoding) throws IOException {
        if (encoding == Encoding.UTF_8) {
            out.write(MARK);
        }
        writer = CsvWriter.builder().build(out, encoding.charset());
    }

    @Override
    public void write(List<OutputCell> row) {
        CsvWriter.CsvWriterRecord line = writer.writeRecord();
        row.forEach(cell -> line.writeField(text(cell)));
        line.endRecord();
    }

    /** Numbers may begin with a minus: nothing but text can be a formula. */
    private static String text(OutputCell cell) {
        return cell instanceof OutputCell.Text text ? NeutralText.neutralise(text.value()) : cell.plain();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
