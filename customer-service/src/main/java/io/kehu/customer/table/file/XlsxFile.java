package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet. Strings go into the cells: a table of strings would have to be kept to the end. */
final class XlsxFile implements TableWriter {

    private static final int FLUSHED_ROWS = 500;
    private static final int MOST_DIGITS = 15;
    /** What a cell holds; a longer text ends there. */
    private static final int LONGEST = 32_767;

    private static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out) {
        this.out = out;
        workbook = new Workbook(out, "Kehu", "1.0");
        sheet = workbook.newWorksheet("客户");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<OutputCell> cells) throws IOException {
        if (row == Worksheet.MAX_ROWS) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_ROWS, Worksheet.MAX_ROWS - 1));
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void write(int column, OutputCell cell) {
        if (cell instanceof OutputCell.Text text) {
            if (!text.value().isEmpty()) {
                text(column, text.value());
            }
        } else if (cell instanceof OutputCell.Number number) {
            number(column, number.value());
        } else if (cell instanceof OutputCell.Day day) {
            day(column, day.value());
        } else if (cell instanceof OutputCell.Moment moment) {
            sheet.value(row, column, moment.value());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        }
    }

    /** A spreadsheet knows no days before 1900, and counts one too many in that year. */
    private void day(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private void text(int column, String text) {
        String spelled = WorkbookCell.spell(NeutralText.neutralise(text));
        sheet.inlineString(row, column, spelled.length() > LONGEST ? spelled.substring(0, LONGEST) : spelled);
    }

    /** A spreadsheet would round what has more digits. */
    private void number(int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            text(column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
