package io.kehu.benchmark.data.file;

import io.kehu.benchmark.data.GeneratedCustomer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as the one sheet of a workbook. All cells are text, written in place: shared strings would have to be kept. */
final class XlsxTable implements CustomerFile {

    /** Rows that a sheet can hold beside its header. */
    static final int MOST_ROWS = 1_048_575;

    private static final int ROWS_KEPT = 500;

    private final List<Column> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxTable(List<Column> columns, OutputStream out) {
        this.columns = columns;
        this.workbook = new Workbook(out, "Kehu", "1.0");
        this.sheet = workbook.newWorksheet("客户");
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).header());
        }
    }

    @Override
    public void write(GeneratedCustomer customer) throws IOException {
        row++;
        for (int i = 0; i < columns.size(); i++) {
            String cell = columns.get(i).cell(customer);
            if (!cell.isEmpty()) {
                sheet.inlineString(row, i, cell);
            }
        }
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
